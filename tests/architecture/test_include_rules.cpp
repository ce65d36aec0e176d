#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "tests/architecture/include_rules.h"

using namespace jupan::architecture;

BOOST_AUTO_TEST_SUITE(architecture)

BOOST_AUTO_TEST_CASE(the_sources_keep_the_rules) {
    const std::vector<std::string> files = productSources(JUPAN_SOURCE_DIR);
    BOOST_REQUIRE_GT(files.size(), 50U);
    for (const std::string& file : files) {
        const std::string text = readText(std::string(JUPAN_SOURCE_DIR) + "/" + file);
        const bool hasOwnHeader = file.ends_with(".cpp") && std::ranges::binary_search(files, ownHeader(file));
        for (const Fault& fault : faultsOf(file, text, hasOwnHeader)) BOOST_ERROR(fault.place << ": " << fault.what);
    }
}

BOOST_AUTO_TEST_CASE(the_own_header_comes_first) {
    const char* const good = "// about\n#include \"core/base/range.h\"\n#include <cmath>\n";
    const char* const bad = "#include <cmath>\n#include \"core/base/range.h\"\n";
    BOOST_CHECK(faultsOf("core/base/range.cpp", good, true).empty());
    BOOST_CHECK_EQUAL(faultsOf("core/base/range.cpp", bad, true).size(), 1U);
    BOOST_CHECK(faultsOf("core/base/range.cpp", bad, false).empty());
}

// The rules themselves: each row is a source that breaks one, and a word of what must be said ("" for a good source).
BOOST_AUTO_TEST_CASE(a_broken_rule_is_found) {
    struct Row {
        const char* file;
        const char* text;
        const char* wanted;
    };
    const Row rows[] = {
        {"core/engine/a.cpp", "#include \"core/finance/npv.h\"\n", ""},
        {"core/engine/a.cpp", "#include <vector>\n", ""},
        {"core/base/a.cpp", "#include \"core/project/project.h\"\n", "core/base may not include core/project"},
        {"core/finance/a.cpp", "#include \"core/engine/analyze.h\"\n", "may not include core/engine"},
        {"core/engine/a.cpp", "#include \"core/storage/schema.h\"\n", "may not include core/storage"},
        {"core/project/a.cpp", "  #  include   \"ui/format/formatter.h\"\n", "may not include ui/format"},
        {"core/project/a.cpp", "#include <QString>\n", "may not use Qt"},
        {"core/project/a.cpp", "#include <QtCore/QString>\n", "may not use Qt"},
        {"core/project/a.cpp", "#include <QtGlobal>\n", "may not use Qt"},
        {"app/cli/a.cpp", "#include <QString>\n", "may not use Qt"},
        {"app/a.cpp", "#include <QString>\n", ""},
        {"app/a.cpp", "#include \"core/storage/project_file.h\"\n", ""},
        {"app/cli/a.cpp", "#include \"ui/format/formatter.h\"\n", "may not include ui/format"},
        {"ui/pages/a.cpp", "#include \"core/storage/project_file.h\"\n", "may not include core/storage"},
        {"ui/document/a.cpp", "#include \"core/storage/project_file.h\"\n", "may not include core/storage"},
        {"ui/theme/a.cpp", "#include \"ui/pages/page.h\"\n", "may not include ui/pages"},
        {"ui/charts/a.cpp", "#include \"ui/document/project_document.h\"\n", "may not include ui/document"},
        {"ui/widgets/a.cpp", "#include \"app/main.h\"\n", "may not include app"},
        {"ui/pages/a.cpp", "#include <nlohmann/json.hpp>\n", "may not use JSON"},
        {"ui/pages/a.cpp", "#include \"overview_page.h\"\n", "named from the root"},
        {"core/engine/a.cpp", "#include \"tests/core/helper.h\"\n", "may not include"},
        {"core/exchange/a.cpp", "#include <sqlite3.h>\n", "may not use SQLite"},
        {"core/storage/a.cpp", "#include <sqlite3.h>\n", ""},
        {"core/exchange/a.cpp", "auto s = \"SELECT id FROM kpis\";\n", "SQL outside"},
        {"ui/document/a.cpp", "run(\"PRAGMA user_version\");\n", "SQL outside"},
        {"ui/document/a.cpp", "run(\"INSERT INTO kpis VALUES (1)\");\n", "SQL outside"},
        {"ui/document/a.cpp", "label(tr(\"Select a template to begin\"));\n", ""},
        {"core/storage/a.cpp", "auto s = \"SELECT id FROM kpis\";\n", ""},
        {"ui/pages/a.cpp", "// #include <sqlite3.h>\n/* \"SELECT a FROM b\"\n#include <sqlite3.h> */\n", ""},
        {"ui/pages/a.cpp", "int n = 1'000; // it's\n#include <sqlite3.h>\n", "may not use SQLite"},
        {"ui/pages/a.cpp", "auto s = \"// no comment\";\n#include <sqlite3.h>\n", "may not use SQLite"},
        {"core/base/a.h", "#pragma once\n", ""},
        {"core/base/a.h", "int a;\n", "#pragma once"},
        {"core/newroom/a.cpp", "#include \"core/base/range.h\"\n", "no room"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.file << ": " << row.text) {
            const std::vector<Fault> faults = faultsOf(row.file, row.text);
            if (*row.wanted == '\0') {
                BOOST_CHECK_MESSAGE(faults.empty(), (faults.empty() ? "" : faults.front().what));
            } else {
                BOOST_CHECK(std::ranges::any_of(
                    faults, [&](const Fault& fault) { return fault.what.find(row.wanted) != std::string::npos; }));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_fault_names_its_line) {
    const std::vector<Fault> faults = faultsOf("core/base/a.cpp", "/* one\ntwo */\n\n#include <QString>\n");
    BOOST_REQUIRE_EQUAL(faults.size(), 1U);
    BOOST_CHECK_EQUAL(faults.front().place, "core/base/a.cpp:4");
}

BOOST_AUTO_TEST_SUITE_END()
