// Reconciliation as a person uses it: three numbers side by side, an invoice entered, corrected and removed.
#include "core/finops/reconciliation.h"
#include "tests/ui/pages/test_outcome_support.h"
#include "ui/pages/outcome_page.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PageFixture<OutcomePage> {
    using PageFixture::PageFixture;

    Reconciliation found(YearMonth month) {
        return reconcile(document.project(), document.spending().actuals().actuals, "openai", {"KRW"}, month,
                         day("2026-04-20"))
            .value();
    }
    std::string money(const Decimal& amount) { return plain(view.formatter().exactMoneyIn(amount, "KRW")); }
    /// The amount in the row whose name holds these words; empty if there is none.
    std::string amount(const char* words) {
        for (int r = 0; r < rows("outcome.reconcile.numbers"); ++r)
            if (has(cell("outcome.reconcile.numbers", r, 0), words)) return cell("outcome.reconcile.numbers", r, 1);
        return {};
    }
    void enterInvoice(const char* net, const char* tax) {
        type("outcome.reconcile.net", net);
        type("outcome.reconcile.tax", tax);
        click("outcome.reconcile.enter");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(outcome_reconciliation)

BOOST_AUTO_TEST_CASE(computed_and_charged_stand_side_by_side) {
    Shown shown(FirmState::ordinary);
    BOOST_TEST(shown.entry("outcome.reconcile.vendor") == "openai · KRW");
    BOOST_TEST(shown.entry("outcome.reconcile.month") == "Apr 2026");
    for (const int month : {4, 2}) {
        shown.choose("outcome.reconcile.month", shown.view.formatter().calendarMonth({2026, month}));
        const Reconciliation found = shown.found({2026, month});
        BOOST_TEST(shown.amount("1  ") == shown.money(found.computed));
        BOOST_TEST(shown.amount("2  ") == shown.money(found.charged));
        BOOST_TEST(shown.amount("3  ") == "not entered yet");
        BOOST_TEST(shown.rows("outcome.reconcile.models") == static_cast<int>(found.models.size()));
    }
    BOOST_TEST(!shown.shown("outcome.reconcile.forget"));
}

BOOST_AUTO_TEST_CASE(an_invoice_is_entered_corrected_and_removed) {
    Shown shown(FirmState::ordinary);
    shown.choose("outcome.reconcile.month", "Mar 2026");
    shown.click("outcome.reconcile.enter");
    BOOST_TEST(!shown.error("outcome.reconcile.net.error").empty());
    BOOST_TEST(shown.finops().invoices.empty());
    const Decimal charged = shown.found({2026, 3}).charged;
    shown.type("outcome.reconcile.number", "A-17");
    shown.enterInvoice(added(charged, decimal("5000")).toText().c_str(), "400000");
    BOOST_REQUIRE(shown.finops().invoices.size() == 1U);
    const VendorInvoice entered = shown.finops().invoices[0];
    BOOST_TEST(entered.vendor == "openai");
    BOOST_TEST(toText(entered.month) == "2026-03");
    BOOST_TEST(entered.currency.code == "KRW");
    BOOST_TEST(entered.number == "A-17");
    BOOST_TEST(!entered.amounts.paid.has_value());
    BOOST_TEST(shown.amount("Invoice against") == "+" + shown.money(decimal("5000")));
    BOOST_TEST(shown.amount("Value-added tax") == "+" + shown.money(decimal("400000")));
    BOOST_TEST(shown.amount("3  ") == shown.money(added(charged, decimal("405000"))));

    shown.type("outcome.reconcile.paid", "5,000,000.4");
    shown.enterInvoice(charged.toText().c_str(), "0");
    BOOST_REQUIRE(shown.finops().invoices.size() == 1U);
    BOOST_TEST(shown.finops().invoices[0].amounts.paid.value().toText() == "5000000.4");
    BOOST_TEST(shown.typed("outcome.reconcile.paid") == "5,000,000.4");
    BOOST_TEST(shown.amount("Invoice against").empty());
    BOOST_TEST(!shown.amount("exchange rate").empty());

    shown.choose("outcome.reconcile.month", "Feb 2026");
    BOOST_TEST(shown.typed("outcome.reconcile.net").empty());
    BOOST_TEST(!shown.shown("outcome.reconcile.forget"));
    shown.choose("outcome.reconcile.month", "Mar 2026");
    BOOST_TEST(shown.typed("outcome.reconcile.number") == "A-17");
    shown.click("outcome.reconcile.forget");
    BOOST_TEST(shown.finops().invoices.empty());
    BOOST_TEST(shown.typed("outcome.reconcile.net").empty());
    BOOST_TEST(shown.amount("3  ") == "not entered yet");
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.finops().invoices.size() == 1U);
    BOOST_TEST(!shown.typed("outcome.reconcile.net").empty());
}

BOOST_AUTO_TEST_CASE(what_is_typed_stays_while_the_page_is_refreshed) {
    Shown shown(FirmState::ordinary);
    shown.type("outcome.reconcile.net", "123");
    shown.type("outcome.reconcile.number", "B");
    shown.document.edit("elsewhere", [](Project& project) { project.settings.name = "Other"; });
    shown.settle();
    BOOST_TEST(shown.typed("outcome.reconcile.net") == "123");
    BOOST_TEST(shown.typed("outcome.reconcile.number") == "B");
    shown.open(frozenFirm(FirmState::ordinary));
    BOOST_TEST(shown.typed("outcome.reconcile.net").empty());
}

BOOST_AUTO_TEST_CASE(a_wrong_amount_is_not_entered) {
    Shown shown(FirmState::ordinary);
    for (const char* net : {"some", "1e40"}) {
        shown.type("outcome.reconcile.net", net);
        shown.click("outcome.reconcile.enter");
        BOOST_TEST(
            !(shown.error("outcome.reconcile.net.error") + shown.error("outcome.reconcile.invoiceError")).empty(), net);
        BOOST_TEST(shown.finops().invoices.empty());
    }
}

BOOST_AUTO_TEST_CASE(an_invoice_of_last_december_can_be_entered) {
    Shown shown(FirmState::ordinary);
    shown.choose("outcome.reconcile.month", "Dec 2025");
    shown.enterInvoice("100", "10");
    BOOST_REQUIRE(shown.finops().invoices.size() == 1U);
    BOOST_TEST(toText(shown.finops().invoices[0].month) == "2025-12");
}

BOOST_AUTO_TEST_SUITE_END()
