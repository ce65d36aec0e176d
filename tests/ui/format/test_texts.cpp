#include <QCoreApplication>
#include <QRegularExpression>
#include <boost/test/unit_test.hpp>
#include <cerrno>
#include <set>
#include <system_error>

#include "core/project/visit.h"
#include "tests/ui/korean_words.h"
#include "ui/format/field_text.h"
#include "ui/format/file_reason_text.h"
#include "ui/format/number_entry.h"
#include "ui/format/problem_text.h"

using namespace jupan;

namespace {

struct Korean {
    Korean() { QCoreApplication::installTranslator(&words); }
    ~Korean() { QCoreApplication::removeTranslator(&words); }
    testing::KoreanWords words;
};

bool hasHangul(const QString& text) {
    return text.contains(QRegularExpression(QStringLiteral("[가-힣]")));
}

const Formatter english(Language::english, NumberUnit::automatic, "KRW");
const Formatter korean(Language::korean, NumberUnit::automatic, "KRW");

std::string plain(QString text) {
    return text.replace(QChar(0x00A0), u' ').toStdString();
}

/// Every text of the room that needs no argument.
QStringList allTexts() {
    QStringList texts;
    for (const auto entity : entityWords()) {
        texts << entityName(entity);
        for (const FieldSpec& field : fieldsOf(entity)) texts << fieldLabel(field) << fieldHelp(field);
    }
    texts << choiceTexts<KpiKind>() << choiceTexts<Axis>() << choiceTexts<Category>() << choiceTexts<Lane>()
          << choiceTexts<Billing>() << choiceTexts<CostKind>() << choiceTexts<RampShape>()
          << choiceTexts<Distribution>() << choiceTexts<Source>() << choiceTexts<ScenarioMode>()
          << choiceTexts<Discounting>() << choiceTexts<BudgetLineKind>() << choiceTexts<RuleEffect>()
          << choiceTexts<AlertBasis>() << choiceTexts<DateOrder>() << choiceTexts<DecimalMark>()
          << choiceTexts<StoragePlace>() << choiceTexts<PersonalData>() << choiceTexts<QualityAspect>()
          << choiceTexts<ChecklistTopic>() << choiceTexts<ItemStatus>() << choiceTexts<RiskResponse>()
          << choiceTexts<RoadmapForm>() << choiceTexts<Gate>() << choiceTexts<ConditionKind>() << choiceTexts<Better>()
          << choiceTexts<PilotPhase>() << choiceTexts<Verdict>() << choiceTexts<ClaimKind>();
    for (int code = 0; code <= static_cast<int>(ProblemCode::unknownTemplate); ++code)
        texts << problemText({.code = static_cast<ProblemCode>(code), .path = {}}, english);
    for (int refusal = 0; refusal <= static_cast<int>(NumberRefusal::notInteger); ++refusal)
        texts << refusalText(static_cast<NumberRefusal>(refusal), {}, QStringLiteral("0.7"), english);
    for (int code = 0; code < static_cast<int>(EnumNames<WarningCode>::names.size()); ++code)
        texts << warningText({.code = static_cast<WarningCode>(code), .path = "work_unit.x"}, english);
    return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(texts)

BOOST_AUTO_TEST_CASE(every_field_has_a_label_and_a_sentence_of_help) {
    int fields = 0;
    for (const auto entity : entityWords()) {
        BOOST_TEST(!entityName(entity).isEmpty(), entity);
        for (const FieldSpec& field : fieldsOf(entity)) {
            BOOST_TEST_CONTEXT(field.objectName().toStdString()) {
                BOOST_TEST(!fieldLabel(field).isEmpty());
                BOOST_TEST(fieldHelp(field).endsWith(u'.'));
                ++fields;
            }
        }
    }
    BOOST_TEST(fields > 100);
}

// A section that is forgotten in the lookup would have no words, and no test above would miss them.
BOOST_AUTO_TEST_CASE(every_section_of_the_document_is_found) {
    const Project project;
    int sections = 0;
    auto visit = [&]<class Member>(const FieldInfo& section, const Member&) {
        const std::string name(section.name);
        if (name == "measurements" || name == "provenance" || name == "budget") return;  // named by path or by month
        auto ask = [&](const FieldInfo& field, const auto&) {
            const std::string path = IsVector<Member>::value ? name + "[0]." + std::string(field.name)
                                                             : name + "." + std::string(field.name);
            BOOST_TEST(fieldOfPath(path).has_value(), path);
            ++sections;
        };
        if constexpr (IsVector<Member>::value) {
            const typename Member::value_type entry{};
            if constexpr (Described<typename Member::value_type>) describe(ask, entry);
        } else if constexpr (Described<Member>) {
            const Member settings{};
            describe(ask, settings);
        }
    };
    describe(visit, project);
    BOOST_TEST(sections > 200);
}

BOOST_AUTO_TEST_CASE(every_text_is_there_in_both_languages) {
    const QStringList sources = allTexts();
    const Korean installed;
    const QStringList translated = allTexts();
    BOOST_REQUIRE(sources.size() == translated.size());
    // Words that are the same in Korean.
    const QStringList same{QStringLiteral("KPI"), QStringLiteral("API"), QStringLiteral("FinOps")};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        BOOST_TEST_CONTEXT(sources[i].toStdString()) {
            BOOST_TEST(!sources[i].isEmpty());
            BOOST_TEST(!hasHangul(sources[i]));
            BOOST_TEST((hasHangul(translated[i]) || same.contains(translated[i])));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_kind_names_the_field) {
    BOOST_TEST(fieldLabel("kpi", "reduction", "time_saving").toStdString() == "Time saved");
    BOOST_TEST(fieldLabel("kpi", "reduction").toStdString() == "Improvement");
    BOOST_TEST(fieldLabel("kpi", "nothing").isEmpty());
    BOOST_TEST(fieldOfPath("kpi.handling.adoption.ceiling")->objectName().toStdString() == "adoption.ceiling");
    BOOST_TEST(fieldOfPath("workload.bot.stages[0].mix[1].share")->objectName().toStdString() == "mix.share");
    BOOST_TEST(fieldOfPath("kpis[3].reduction")->objectName().toStdString() == "kpi.reduction");
    BOOST_TEST(fieldOfPath("fx.USD")->objectName().toStdString() == "project.fx");
    BOOST_TEST(!fieldOfPath("nonsense"));
    BOOST_TEST(fieldOfPath("data_source.crm.rules[2].measured")->objectName().toStdString() == "quality_rule.measured");
    BOOST_TEST(fieldOfPath("data_source.crm.work_units[0]")->objectName().toStdString() == "data_source.work_units");
    BOOST_TEST(fieldOfPath("data_source.crm.weights")->objectName().toStdString() == "data_source.weights");
    BOOST_TEST(fieldOfPath("roadmap.start")->objectName().toStdString() == "roadmap_settings.start");
    BOOST_TEST(fieldOfPath("roadmap.goals.start")->objectName().toStdString() == "roadmap.start");
    BOOST_TEST(fieldOfPath("gates[1].threshold")->objectName().toStdString() == "gate.threshold");
    BOOST_TEST(fieldOfPath("pilot.weeks")->objectName().toStdString() == "pilot.weeks");
    BOOST_TEST(fieldOfPath("pilot_observations[4].value")->objectName().toStdString() == "observation.value");
    BOOST_TEST(fieldOfPath("business_model.question_3.text")->objectName().toStdString() == "business_model.text");
    BOOST_TEST(findField("kpi", "realization")->clearable);
    BOOST_TEST(!findField("kpi", "reduction")->clearable);
    BOOST_TEST(findField("work_unit", "effort")->integer);
    BOOST_TEST(findField("work_unit", "hourly_cost")->uncertain);
}

BOOST_AUTO_TEST_CASE(problems_name_place_value_and_what_is_allowed) {
    const Problem share{
        .code = ProblemCode::outOfRange, .path = "kpi.handling.reduction", .value = "1.4", .range = Range::share};
    BOOST_TEST(plain(problemLine(share, english)) ==
               "KPI “handling” · Improvement: 140 % is not allowed here. Allowed: 0 – 100 %.");
    const Problem negative{
        .code = ProblemCode::outOfRange, .path = "cost.build.amount", .value = "-5", .range = Range::nonNegative};
    BOOST_TEST(plain(problemText(negative, english)).find("benefit") != std::string::npos);
    // A value that looks like a place holder stays what it is; hidden direction marks and length are tamed.
    const Problem placeholder{.code = ProblemCode::unknownExtension, .path = "a", .value = "%2", .detail = "x"};
    BOOST_TEST(plain(problemText(placeholder, english)).find("“%2”") != std::string::npos);
    const Problem hostile{
        .code = ProblemCode::badId, .path = "kpis[0].id", .value = "\u202e" + std::string(10'000, 'x')};
    BOOST_TEST(problemText(hostile, english).size() < 300);
    BOOST_TEST(!problemText(hostile, english).contains(QChar(0x202e)));
    const Korean installed;
    BOOST_TEST(plain(problemLine(share, korean)) == "KPI “handling” · 개선율: 쓸 수 없는 값: 140 % 허용: 0 ~ 100 %");
}

BOOST_AUTO_TEST_CASE(why_a_file_cannot_be_written_is_said_in_the_readers_language) {
    // those of core/base/whole_file.h and of the storage, then what systems say
    const std::string reasons[] = {"no folder",
                                   "is a directory",
                                   "not a file",
                                   "permission",
                                   "exists",
                                   "moved",
                                   "out of memory",
                                   std::generic_category().message(ENOSPC),
                                   std::generic_category().message(EACCES),
                                   std::generic_category().message(EROFS),
                                   std::generic_category().message(EFBIG)};
    const Korean installed;
    for (const std::string& reason : reasons) {
        BOOST_TEST_CONTEXT(reason) {
            BOOST_TEST(hasHangul(fileReasonText(reason)));
            const Problem problem{.code = ProblemCode::fileUnwritable, .path = "a.pdf", .detail = reason};
            BOOST_TEST(!problemText(problem, korean).contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
        }
    }
    BOOST_TEST(fileReasonText("disk quota of the cluster").toStdString() == "disk quota of the cluster");
}

BOOST_AUTO_TEST_CASE(a_share_typed_as_a_fraction_is_told_what_to_type) {
    const FieldInfo share{.name = "reduction", .unit = Unit::share, .range = Range::share};
    BOOST_TEST(plain(refusalText(NumberRefusal::ambiguousShare, share, QStringLiteral("0.7"), english)) ==
               "Write 0 – 100 %. For 70 % type “70”.");
    const Korean installed;
    BOOST_TEST(plain(refusalText(NumberRefusal::ambiguousShare, share, QStringLiteral("0.7"), korean)) ==
               "0 ~ 100 % 로 적어 주세요. 70 % 라면 “70”");
}

BOOST_AUTO_TEST_CASE(translations_keep_their_place_holders) {
    const testing::KoreanWords words;
    const QRegularExpression holder(QStringLiteral("%[1-9n]"));
    for (auto it = words.words().begin(); it != words.words().end(); ++it) {
        std::set<QString> source, target;
        for (auto match = holder.globalMatch(it.key()); match.hasNext();) source.insert(match.next().captured());
        for (auto match = holder.globalMatch(it.value()); match.hasNext();) target.insert(match.next().captured());
        BOOST_TEST((source == target), it.key().toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
