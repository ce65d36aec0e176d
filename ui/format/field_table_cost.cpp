// Labels and help of the price list and the costs.
#include "ui/format/field_table.h"

#include <QCoreApplication>

namespace jupan {
namespace {

constexpr FieldWords table[] = {
    {"model", "name", QT_TRANSLATE_NOOP("FieldText", "Model"),
     QT_TRANSLATE_NOOP("FieldText", "The model's name as its vendor writes it.")},
    {"model", "price_history", QT_TRANSLATE_NOOP("FieldText", "Earlier prices"),
     QT_TRANSLATE_NOOP(
         "FieldText", "Prices that were in force from a day on; they check past charges, the plan does not use them.")},
    {"long_context", "above", QT_TRANSLATE_NOOP("FieldText", "From how many tokens"),
     QT_TRANSLATE_NOOP("FieldText", "A request with more input tokens than this is priced as a long one.")},
    {"long_context", "input", QT_TRANSLATE_NOOP("FieldText", "Input price, long"),
     QT_TRANSLATE_NOOP("FieldText", "Price of 1,000,000 input tokens of a long request.")},
    {"long_context", "output", QT_TRANSLATE_NOOP("FieldText", "Output price, long"),
     QT_TRANSLATE_NOOP("FieldText", "Price of 1,000,000 output tokens of a long request.")},
    {"price_period", "from", QT_TRANSLATE_NOOP("FieldText", "In force from"),
     QT_TRANSLATE_NOOP("FieldText", "The first day of this price, as 2026-01-31.")},
    {"workload", "name", QT_TRANSLATE_NOOP("FieldText", "Token workload"),
     QT_TRANSLATE_NOOP("FieldText", "What the API is used for.")},
    {"workload", "work_unit", QT_TRANSLATE_NOOP("FieldText", "Work unit"),
     QT_TRANSLATE_NOOP("FieldText", "The task that causes the requests; needed for requests an item.")},
    {"workload", "requests_per_month", QT_TRANSLATE_NOOP("FieldText", "Requests a month"),
     QT_TRANSLATE_NOOP("FieldText", "How many requests are sent in a month of full use.")},
    {"workload", "requests_per_item", QT_TRANSLATE_NOOP("FieldText", "Requests an item"),
     QT_TRANSLATE_NOOP("FieldText", "How many requests one item of the work unit needs.")},
    {"workload", "growth", QT_TRANSLATE_NOOP("FieldText", "Growth of requests a year"),
     QT_TRANSLATE_NOOP("FieldText", "By how much the monthly requests grow every year.")},
    {"workload", "input_tokens", QT_TRANSLATE_NOOP("FieldText", "Input tokens"),
     QT_TRANSLATE_NOOP("FieldText", "Tokens sent with one request: instructions, documents, the question.")},
    {"workload", "output_tokens", QT_TRANSLATE_NOOP("FieldText", "Output tokens"),
     QT_TRANSLATE_NOOP("FieldText", "Tokens of one answer, reasoning included.")},
    {"workload", "cached_share", QT_TRANSLATE_NOOP("FieldText", "Share from the cache"),
     QT_TRANSLATE_NOOP("FieldText", "The share of the input that repeats and is billed as cached.")},
    {"workload", "batch_share", QT_TRANSLATE_NOOP("FieldText", "Share in batches"),
     QT_TRANSLATE_NOOP("FieldText", "The share of requests that may wait and go through the batch API.")},
    {"workload", "retry_rate", QT_TRANSLATE_NOOP("FieldText", "Retries"),
     QT_TRANSLATE_NOOP("FieldText", "How many requests are sent again, as a share of all.")},
    {"workload", "price_change", QT_TRANSLATE_NOOP("FieldText", "Price change a year"),
     QT_TRANSLATE_NOOP("FieldText", "How prices move every year; −20 % means they fall by a fifth.")},
    {"workload", "tax_rate", QT_TRANSLATE_NOOP("FieldText", "Unrecoverable tax"),
     QT_TRANSLATE_NOOP("FieldText", "VAT on the service that you cannot reclaim.")},
    {"workload", "stages", QT_TRANSLATE_NOOP("FieldText", "Stages"),
     QT_TRANSLATE_NOOP("FieldText", "Which models answer which share, from which month: start cheap and climb.")},
    {"stage", "from_month", QT_TRANSLATE_NOOP("FieldText", "From month"),
     QT_TRANSLATE_NOOP("FieldText", "The first month of this stage; the first stage starts in month 1.")},
    {"stage", "mix", QT_TRANSLATE_NOOP("FieldText", "Model mix"),
     QT_TRANSLATE_NOOP("FieldText", "The models of this stage and their shares, 100 % together.")},
    {"mix", "model", QT_TRANSLATE_NOOP("FieldText", "Model"),
     QT_TRANSLATE_NOOP("FieldText", "A model of the price list.")},
    {"mix", "share", QT_TRANSLATE_NOOP("FieldText", "Share of requests"),
     QT_TRANSLATE_NOOP("FieldText", "The share of the requests this model answers.")},
    {"seat", "name", QT_TRANSLATE_NOOP("FieldText", "Seats"),
     QT_TRANSLATE_NOOP("FieldText", "The plan or licence that is paid by the seat.")},
    {"seat", "seats", QT_TRANSLATE_NOOP("FieldText", "Number of seats"),
     QT_TRANSLATE_NOOP("FieldText", "How many people have a seat in full use.")},
    {"seat", "price_per_month", QT_TRANSLATE_NOOP("FieldText", "Price of a seat a month"),
     QT_TRANSLATE_NOOP("FieldText", "What one seat costs a month, tax included.")},
    {"seat", "billing", QT_TRANSLATE_NOOP("FieldText", "Billing"),
     QT_TRANSLATE_NOOP("FieldText", "Paid every month, or a year in advance.")},
    {"cost", "name", QT_TRANSLATE_NOOP("FieldText", "Cost item"), QT_TRANSLATE_NOOP("FieldText", "What is paid for.")},
    {"cost", "kind", QT_TRANSLATE_NOOP("FieldText", "Kind of cost"),
     QT_TRANSLATE_NOOP("FieldText", "Paid once, every month, or as people's time.")},
    {"cost", "work_unit", QT_TRANSLATE_NOOP("FieldText", "Linked work unit"),
     QT_TRANSLATE_NOOP("FieldText", "The task this cost belongs to in the cost-benefit matrix; it may stay empty.")},
    {"cost", "amount", QT_TRANSLATE_NOOP("FieldText", "Amount"),
     QT_TRANSLATE_NOOP("FieldText", "What is paid, tax included: once, or every month.")},
    {"cost", "fte", QT_TRANSLATE_NOOP("FieldText", "Full-time equivalents"),
     QT_TRANSLATE_NOOP("FieldText", "How many full-time people it takes; 0.2 is one day a week.")},
    {"cost", "monthly_cost", QT_TRANSLATE_NOOP("FieldText", "Cost of a person a month"),
     QT_TRANSLATE_NOOP("FieldText", "What one full-time person costs a month, social insurance included.")},
    {"cost", "month", QT_TRANSLATE_NOOP("FieldText", "Month of payment"),
     QT_TRANSLATE_NOOP("FieldText", "When it is paid; 0 is before launch.")},
};

}  // namespace

std::span<const FieldWords> costWords() {
    return table;
}

}  // namespace jupan
