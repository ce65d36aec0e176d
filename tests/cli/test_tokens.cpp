#include <sys/wait.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "tests/cli/run_cli.h"

using namespace jupan::test;

namespace {

/// jupan-cli with `text` on its standard input; what it prints.
std::string countPiped(const Folder& folder, const std::string& text, const std::string& arguments) {
    folder.write("piped", text);
    const std::string line = std::string("\"") + JUPAN_CLI + "\" " + arguments + " < \"" + (folder / "piped").string() +
                             "\" > \"" + (folder / "counted").string() + "\"";
    BOOST_TEST(WEXITSTATUS(std::system(line.c_str())) == 0, line);
    return readAll(folder / "counted");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tokens_command)

/// Ids of the reference implementation (tiktoken 1.0.22).
BOOST_AUTO_TEST_CASE(count_and_ids) {
    const Folder folder;
    folder.write("t.txt", "안녕하세요 hello");
    const Run text = folder.run({"tokens", "--encoding", "o200k_base", "t.txt", "--ids"});
    BOOST_TEST(text.exit == 0, text.err);
    BOOST_TEST(text.out == "tokens: 3\nbytes: 21\nencoding: o200k_base\nids: 14307 171731 40617\n");
    const std::string json = folder.run({"tokens", "t.txt", "--model", "gpt-5.4-mini", "--ids", "--json"}).out;
    BOOST_TEST(json ==
               "{\n  \"bytes\": 21,\n  \"count\": 3,\n  \"encoding\": \"o200k_base\",\n"
               "  \"ids\": [14307, 171731, 40617]\n}\n");
    const auto count = nlohmann::json::parse(folder.run({"tokens", "t.txt", "--model", "gpt-4-turbo", "--json"}).out);
    BOOST_TEST(count["encoding"] == "cl100k_base");
    BOOST_TEST(!count.contains("ids"));
}

BOOST_AUTO_TEST_CASE(standard_input_byte_for_byte) {
    const Folder folder;
    const std::string text = "\xEF\xBB\xBFline\r\n\r\n한글\n" + std::string(3'000'000, 'a');
    folder.write("t.txt", text);
    const std::string arguments = "tokens --encoding cl100k_base --json";
    const std::string piped = countPiped(folder, text, arguments);
    BOOST_TEST(piped == folder.run({"tokens", "--encoding", "cl100k_base", "--json", "t.txt"}).out);
    BOOST_TEST(nlohmann::json::parse(piped)["bytes"] == text.size());
    BOOST_TEST(nlohmann::json::parse(piped)["count"] ==
               nlohmann::json::parse(countPiped(folder, text, arguments + " --ids"))["ids"].size());
    BOOST_TEST(nlohmann::json::parse(folder.run({"tokens", "--encoding", "o200k_base", "--json"}).out)["count"] == 0);
}

BOOST_AUTO_TEST_CASE(a_project_id_names_the_model_too) {
    const Folder folder;
    folder.write("t.txt", "hello");
    BOOST_TEST(folder.run({"tokens", "--model", "gpt-5-4-mini", "t.txt"}).out ==
               folder.run({"tokens", "--model", "gpt-5.4-mini", "t.txt"}).out);
}

BOOST_AUTO_TEST_CASE(an_assumed_tokenizer_says_so_and_an_unknown_one_is_refused) {
    const Folder folder;
    folder.write("t.txt", "hello");
    const Run assumed = folder.run({"tokens", "--model", "gpt-6-astra", "t.txt"});
    BOOST_TEST(assumed.exit == 0);
    BOOST_TEST(assumed.err ==
               "warning: --model: o200k_base is assumed to be the tokenizer of gpt-6-astra; no source confirms it\n");
    const Run unknown = folder.run({"tokens", "--model", "claude-opus-5", "t.txt"});
    BOOST_TEST(unknown.exit == 1);
    BOOST_TEST(unknown.out == "");
    BOOST_TEST(unknown.err ==
               "error: --model: the tokenizer of claude-opus-5 is not known (allowed: --encoding o200k_base or "
               "cl100k_base)\n");
    const Run nothing = folder.run({"tokens", "--model", "gpt-9", "t.txt"});
    BOOST_TEST(nothing.exit == 2);
    BOOST_TEST(nothing.err == "error: --model: unknown model: 'gpt-9' (allowed: an id of jupan-cli prices)\n");
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused_with_its_place) {
    const Folder folder;
    const struct {
        std::string bytes;
        const char* position;
    } rows[] = {{"abc\xFF", "3"},
                {std::string("\x89PNG\r\n\x1a\n", 8), "0"},
                {"ok \xED\xA0\x80", "3"},
                {"cut \xED\x95", "4"},
                {std::string((1 << 20) - 1, ' ') + "\xC3(", "1048575"}};
    for (const auto& row : rows)
        for (const bool ids : {false, true}) {
            folder.write("t.bin", row.bytes);
            std::vector<std::string> arguments{"tokens", "--encoding", "o200k_base", "t.bin"};
            if (ids) arguments.push_back("--ids");
            const Run run = folder.run(arguments);
            BOOST_TEST(run.exit == 1);
            BOOST_TEST(run.out == "");
            BOOST_TEST(run.err == "error: t.bin: not valid UTF-8 at byte offset " + std::string(row.position) + "\n");
        }
    const Run missing = folder.run({"tokens", "--encoding", "o200k_base", "missing.txt"});
    BOOST_TEST(missing.exit == 1);
    BOOST_TEST(missing.err == "error: missing.txt: cannot be read: No such file or directory\n");
    BOOST_TEST(folder.run({"tokens", "--encoding", "o200k_base", "."}).exit == 1);
}

BOOST_AUTO_TEST_SUITE_END()
