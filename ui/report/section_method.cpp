// How the figures are calculated, and the terms in both languages.
#include <QCoreApplication>
#include <array>

#include "ui/format/field_text.h"
#include "ui/report/section_money.h"
#include "ui/report/sections.h"

namespace jupan {
namespace {

class MethodSection {
    Q_DECLARE_TR_FUNCTIONS(MethodSection)
};

void addMonths(SectionWriter& write, const ReportContext& context) {
    const Formatter& formatter = context.formatter;
    write.heading(MethodSection::tr("Months"));
    write.paragraph(MethodSection::tr("The plan is calculated month by month. Month 0 is the time before the start and "
                                      "holds what is paid at the beginning; months 1 to %1 are operation. Month 1 is "
                                      "%2. Every twelve months make a year of the plan.")
                        .arg(horizonOf(context.results()))
                        .arg(formatter.calendarMonth(context.project().settings.start)));
}

void addBenefits(SectionWriter& write) {
    write.heading(MethodSection::tr("Benefit of a KPI"));
    write.paragraph(
        MethodSection::tr("Each KPI has an effect in money a month once it is fully in use. It follows "
                          "from the kind of effect:"));
    write.list(
        {MethodSection::tr("Time saved: items a month × minutes ÷ 60 × reduction × cost of an hour × share of the "
                           "freed time that becomes money"),
         MethodSection::tr("Cost saved: cost a month × reduction"),
         MethodSection::tr("Revenue: revenue a month × uplift × gross margin"),
         MethodSection::tr("Quality: items a month × error rate × reduction × cost of an error"),
         MethodSection::tr("Risk: chance in a year × loss × reduction ÷ 12"),
         MethodSection::tr("Amount: as entered; tracked KPIs bring no money")});
    write.formula(
        MethodSection::tr("Benefit of a month = full effect × adoption × attribution × confidence × (1 + "
                          "growth)^((month − 1) ÷ 12) × data quality"));
    write.paragraph(
        MethodSection::tr("No hour is claimed twice: where the KPIs of a work unit together would save more "
                          "hours than the work takes, they are all scaled down. Freed hours count as "
                          "capacity until someone is paid less or more is produced; figures on cash alone "
                          "leave them out."));
}

void addCosts(SectionWriter& write) {
    write.heading(MethodSection::tr("Cost"));
    write.list({MethodSection::tr("Tokens of a month = requests × (1 + retries) × price of a request × (1 + price "
                                  "change)^((month − 1) ÷ 12) × (1 + tax)"),
                MethodSection::tr("Price of a request = (input tokens × input price + output tokens × output price) "
                                  "÷ 1,000,000, mixed over the models of the stage, live and batch"),
                MethodSection::tr("Seats of a month = seats × price × (1 + price increase)^((month − 1) ÷ 12)"),
                MethodSection::tr("Cost items = one amount in a month, an amount every month, or full-time positions "
                                  "× cost of a month")});
    write.paragraph(
        MethodSection::tr("Foreign prices are converted at the exchange rates of the plan. The contingency "
                          "is added to every cost and shown as a line of its own."));
}

void addMetrics(SectionWriter& write, const ReportContext& context) {
    const AppliedRates& rates = context.results().rates;
    write.heading(MethodSection::tr("Key figures"));
    write.list(
        {MethodSection::tr("Net benefit = benefit − cost"), MethodSection::tr("ROI = net benefit ÷ cost"),
         MethodSection::tr("NPV = present value of benefits − present value of costs"),
         MethodSection::tr("Benefit-cost ratio = present value of benefits ÷ present value of costs"),
         MethodSection::tr("Safety margin = 1 − present value of costs ÷ present value of benefits"),
         MethodSection::tr("IRR = (1 + i)^12 − 1, i being the monthly rate at which NPV is 0, searched from −99 % "
                           "to 1,000 %"),
         MethodSection::tr("MIRR = (end value of the gains ÷ present value of the losses)^(12 ÷ months) − 1"),
         MethodSection::tr("Payback = the month from which cumulative net benefit stays at 0 or above; the part of "
                           "that month counts")});
    write.paragraph(MethodSection::tr("Discount rate %1 a year, discounting: %2. Finance rate %3, reinvestment rate %4 "
                                      "(both for MIRR only).")
                        .arg(context.formatter.value(rates.discountRate, Unit::annualRate),
                             choiceText(rates.discounting),
                             context.formatter.value(rates.financeRate, Unit::annualRate),
                             context.formatter.value(rates.reinvestRate, Unit::annualRate)));
    write.paragraph(
        MethodSection::tr("A figure that does not exist is shown as “–” with the reason: a ratio without a "
                          "divisor, a payback that does not come, an IRR where NPV is zero at no rate or "
                          "at several. Nothing is replaced by 0 or by a limit."));
}

void addUncertainty(SectionWriter& write) {
    write.heading(MethodSection::tr("Uncertainty"));
    write.list({MethodSection::tr("Tornado: each uncertain input alone at its low and its high value."),
                MethodSection::tr("Break-even: the value of one input at which NPV is zero, all others unchanged."),
                MethodSection::tr("Simulation: all uncertain inputs drawn at once, many times; the seed makes it "
                                  "repeatable."),
                MethodSection::tr("Value of information: what it would be worth to know an input before deciding. It "
                                  "is the average gain of a better decision."),
                MethodSection::tr("Share of guesses: the NPV swings of guessed inputs in the sum of all swings.")});
}

struct Term {
    const char16_t* korean;
    const char* english;
    const char* meaning;
};

/// The pairs of both languages, and what they mean.
constexpr std::array terms{
    Term{u"작업 단위", "Work unit",
         QT_TRANSLATE_NOOP("MethodSection", "One repeated task of a department, for which ROI is looked at.")},
    Term{u"베이스라인", "Baseline", QT_TRANSLATE_NOOP("MethodSection", "The measured state before the change.")},
    Term{u"핵심 성과 지표(KPI)", "KPI",
         QT_TRANSLATE_NOOP("MethodSection", "The figure that shows whether the work gets better.")},
    Term{u"편익", "Benefit", QT_TRANSLATE_NOOP("MethodSection", "What the project brings, in money.")},
    Term{u"순편익", "Net benefit", QT_TRANSLATE_NOOP("MethodSection", "Benefit less cost: an amount of money.")},
    Term{u"투자수익률(ROI)", "ROI", QT_TRANSLATE_NOOP("MethodSection", "Net benefit divided by cost: a ratio.")},
    Term{u"순현재가치(NPV)", "Net present value (NPV)",
         QT_TRANSLATE_NOOP("MethodSection", "What all benefits and costs are worth today, less each other.")},
    Term{u"할인율", "Discount rate",
         QT_TRANSLATE_NOOP("MethodSection",
                           "What money would earn elsewhere in a year; later money counts less by it.")},
    Term{u"내부수익률(IRR)", "Internal rate of return (IRR)",
         QT_TRANSLATE_NOOP("MethodSection", "The yearly rate at which NPV is zero.")},
    Term{u"회수 기간", "Payback",
         QT_TRANSLATE_NOOP("MethodSection", "How long it takes until the money spent has come back.")},
    Term{u"현금 기준", "Cash lane",
         QT_TRANSLATE_NOOP("MethodSection", "Only benefits in money that really moves; freed time is left out.")},
    Term{u"여력", "Capacity",
         QT_TRANSLATE_NOOP("MethodSection", "Freed working time, which becomes money only if it is used.")},
    Term{u"예비비", "Contingency",
         QT_TRANSLATE_NOOP("MethodSection", "An addition to every cost for what nobody has thought of.")},
    Term{u"계단식 접근", "Ladder of models",
         QT_TRANSLATE_NOOP("MethodSection", "Start with the cheap model and climb where the work asks for it.")},
    Term{u"시나리오", "Scenario", QT_TRANSLATE_NOOP("MethodSection", "The plan with some inputs changed.")},
    Term{u"토네이도", "Tornado",
         QT_TRANSLATE_NOOP("MethodSection", "A chart of what each input does to NPV when it moves alone.")},
    Term{u"정보 가치", "Value of information",
         QT_TRANSLATE_NOOP("MethodSection", "What knowing an input before the decision is worth.")},
    Term{u"근거", "Provenance",
         QT_TRANSLATE_NOOP("MethodSection", "Where a number comes from: measured, quoted, a benchmark or a guess.")},
    Term{u"데이터 거버넌스", "Data governance",
         QT_TRANSLATE_NOOP("MethodSection", "Who may use which data for what, and how good they are.")},
    Term{u"FinOps", "FinOps",
         QT_TRANSLATE_NOOP("MethodSection",
                           "Watching, forecasting and steering cost in a loop instead of once a year.")},
    Term{u"파일럿에서 확장으로", "Pilot to scale",
         QT_TRANSLATE_NOOP("MethodSection",
                           "A small trial with criteria fixed beforehand, whose figures the roll-out uses.")},
    Term{u"게이트", "Gate",
         QT_TRANSLATE_NOOP("MethodSection", "Conditions that must be met before the next stage begins.")},
};

ReportTable glossary(Language language) {
    ReportTable table{.caption = {},
                      .unit = {},
                      .columns = {wordColumn(MethodSection::tr("Term"), 1.3),
                                  wordColumn(language == Language::korean ? MethodSection::tr("In English")
                                                                          : MethodSection::tr("In Korean"),
                                             1.3),
                                  wordColumn(MethodSection::tr("Meaning"), 3)},
                      .rows = {},
                      .note = {}};
    for (const Term& term : terms) {
        const QString korean = QString::fromUtf16(term.korean);
        const QString english = QString::fromLatin1(term.english);
        const bool inKorean = language == Language::korean;
        table.rows.push_back(
            {{inKorean ? korean : english, inKorean ? english : korean, MethodSection::tr(term.meaning)}});
    }
    return table;
}

}  // namespace

ReportSection methodSection(const ReportContext& context) {
    SectionWriter write("method", choiceText(ReportPart::method));
    const QString version = QCoreApplication::applicationVersion();
    write.lead(version.isEmpty() ? MethodSection::tr("All figures are calculated by the program Jupan from the inputs "
                                                     "of the section on assumptions; none is entered by hand.")
                                 : MethodSection::tr("All figures are calculated by the program Jupan %1 from the "
                                                     "inputs of the section on assumptions; none is entered by hand.")
                                       .arg(version));
    addMonths(write, context);
    addBenefits(write);
    addCosts(write);
    addMetrics(write, context);
    addUncertainty(write);
    write.heading(MethodSection::tr("Terms"));
    write.table(glossary(context.formatter.language()));
    return write.done();
}

}  // namespace jupan
