// Written by `cargo xtask generate`. Do not edit.
//! What `quotes` sends.

use crate::prelude::*;

pub(super) fn from_quote_params(_: Turn) -> stripe::FromQuoteParams {
    stripe::FromQuoteParams::new("ab").is_revision(true)
}

pub(super) fn quote_param(turn: Turn) -> stripe::QuoteParam {
    stripe::QuoteParam::new()
        .days_until_due(1)
        .issuer(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn line_item_create_params(turn: Turn) -> stripe::LineItemCreateParams {
    let value = stripe::LineItemCreateParams::new()
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .price("ab")
        .price_data(super::quotes::price_data(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_discounts().clear_tax_rates() } else { value }
}

pub(super) fn price_data(turn: Turn) -> stripe::PriceData {
    stripe::PriceData::new("usd", "ab")
        .recurring(super::shared::recurring_adhoc(turn.inside()))
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn subscription_data_create_params(
    turn: Turn,
) -> stripe::SubscriptionDataCreateParams {
    let value = stripe::SubscriptionDataCreateParams::new()
        .billing_mode(super::shared::billing_mode(turn.inside()))
        .description("ab")
        .effective_date(super::quotes::timestamp_or_current_period_end(turn))
        .metadata([("key", "ab")])
        .trial_period_days(1);
    if turn.clears() {
        value.clear_effective_date().clear_trial_period_days()
    } else {
        value
    }
}

pub(super) fn timestamp_or_current_period_end(
    turn: Turn,
) -> stripe::TimestampOrCurrentPeriodEnd {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::TimestampOrCurrentPeriodEnd::CurrentPeriodEnd,
        _ => stripe::TimestampOrCurrentPeriodEnd::Timestamp(Timestamp::from(1700000000)),
    }
}

pub(super) fn quote_transfer_data(_: Turn) -> stripe::QuoteTransferData {
    stripe::QuoteTransferData::new("ab").amount(1).amount_percent(1.5)
}

pub(super) fn line_item_update_params(turn: Turn) -> stripe::LineItemUpdateParams {
    let value = stripe::LineItemUpdateParams::new()
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .id("ab")
        .price("ab")
        .price_data(super::quotes::price_data(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_discounts().clear_tax_rates() } else { value }
}

pub(super) fn quote_subscription_data(turn: Turn) -> stripe::QuoteSubscriptionData {
    let value = stripe::QuoteSubscriptionData::new()
        .description("ab")
        .effective_date(super::quotes::timestamp_or_current_period_end(turn))
        .metadata([("key", "ab")])
        .trial_period_days(1);
    if turn.clears() {
        value.clear_description().clear_effective_date().clear_trial_period_days()
    } else {
        value
    }
}

fn get_quotes_required(client: &Client) -> Exchange {
    receive(stripe::quotes::list().send(client))
}
fn get_quotes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::quotes::list()
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION)
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::ListQuoteStatus>())
        .test_clock("ab");
    receive(request.send(client))
}

fn get_quotes_quote_required(client: &Client) -> Exchange {
    receive(stripe::quotes::retrieve("quote_1").send(client))
}
fn get_quotes_quote_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::retrieve("quote_1")
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn get_quotes_quote_computed_upfront_line_items_required(client: &Client) -> Exchange {
    receive(stripe::quotes::computed_upfront_line_items::list("quote_1").send(client))
}
fn get_quotes_quote_computed_upfront_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::quotes::computed_upfront_line_items::list("quote_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_quotes_quote_line_items_required(client: &Client) -> Exchange {
    receive(stripe::quotes::line_items::list("quote_1").send(client))
}
fn get_quotes_quote_line_items_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::line_items::list("quote_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_quotes_quote_pdf_required(client: &Client) -> Exchange {
    download(stripe::quotes::pdf("quote_1").send(client))
}
fn get_quotes_quote_pdf_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::pdf("quote_1");
    download(request.send(client))
}

fn post_quotes_required(client: &Client) -> Exchange {
    receive(stripe::quotes::create().send(client))
}
fn post_quotes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::quotes::create()
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION)
        .application_fee_amount(1)
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_param(turn.inside()))
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .customer("ab")
        .customer_account("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .expires_at(1700000000)
        .footer("ab")
        .from_quote(super::quotes::from_quote_params(turn.inside()))
        .header_("ab")
        .invoice_settings(super::quotes::quote_param(turn.inside()))
        .line_items([super::quotes::line_item_create_params(turn.inside())])
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .subscription_data(super::quotes::subscription_data_create_params(turn.inside()))
        .test_clock("ab")
        .transfer_data(super::quotes::quote_transfer_data(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_application_fee_amount()
            .clear_application_fee_percent()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
            .clear_footer()
            .clear_header()
            .clear_on_behalf_of()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_quotes_quote_required(client: &Client) -> Exchange {
    receive(stripe::quotes::update("quote_1").send(client))
}
fn post_quotes_quote_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::quotes::update("quote_1")
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION)
        .application_fee_amount(1)
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_param(turn.inside()))
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .customer("ab")
        .customer_account("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .expires_at(1700000000)
        .footer("ab")
        .header_("ab")
        .invoice_settings(super::quotes::quote_param(turn.inside()))
        .line_items([super::quotes::line_item_update_params(turn.inside())])
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .subscription_data(super::quotes::quote_subscription_data(turn.inside()))
        .transfer_data(super::quotes::quote_transfer_data(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_application_fee_amount()
            .clear_application_fee_percent()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
            .clear_footer()
            .clear_header()
            .clear_on_behalf_of()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_quotes_quote_accept_required(client: &Client) -> Exchange {
    receive(stripe::quotes::accept("quote_1").send(client))
}
fn post_quotes_quote_accept_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::accept("quote_1")
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_quotes_quote_cancel_required(client: &Client) -> Exchange {
    receive(stripe::quotes::cancel("quote_1").send(client))
}
fn post_quotes_quote_cancel_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::cancel("quote_1")
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_quotes_quote_finalize_required(client: &Client) -> Exchange {
    receive(stripe::quotes::finalize_quote("quote_1").send(client))
}
fn post_quotes_quote_finalize_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::quotes::finalize_quote("quote_1")
        .expand(stripe::Quote::APPLICATION)
        .expand(stripe::Quote::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Quote::COMPUTED_UPFRONT_LINE_ITEMS)
        .expand(stripe::Quote::CUSTOMER)
        .expand(stripe::Quote::DEFAULT_TAX_RATES)
        .expand(stripe::Quote::DISCOUNTS)
        .expand(stripe::Quote::FROM_QUOTE_QUOTE)
        .expand(stripe::Quote::INVOICE)
        .expand(stripe::Quote::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Quote::LINE_ITEMS)
        .expand(stripe::Quote::ON_BEHALF_OF)
        .expand(stripe::Quote::SUBSCRIPTION)
        .expand(stripe::Quote::SUBSCRIPTION_SCHEDULE)
        .expand(stripe::Quote::TEST_CLOCK)
        .expand(stripe::Quote::TRANSFER_DATA_DESTINATION)
        .expires_at(1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetQuotes",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_quotes_required,
        every: get_quotes_every,
    },
    Operation {
        id: "GetQuotesQuote",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_quotes_quote_required,
        every: get_quotes_quote_every,
    },
    Operation {
        id: "GetQuotesQuoteComputedUpfrontLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_quotes_quote_computed_upfront_line_items_required,
        every: get_quotes_quote_computed_upfront_line_items_every,
    },
    Operation {
        id: "GetQuotesQuoteLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_quotes_quote_line_items_required,
        every: get_quotes_quote_line_items_every,
    },
    Operation {
        id: "GetQuotesQuotePdf",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_quotes_quote_pdf_required,
        every: get_quotes_quote_pdf_every,
    },
    Operation {
        id: "PostQuotes",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 2,
        },
        required: post_quotes_required,
        every: post_quotes_every,
    },
    Operation {
        id: "PostQuotesQuote",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 2,
        },
        required: post_quotes_quote_required,
        every: post_quotes_quote_every,
    },
    Operation {
        id: "PostQuotesQuoteAccept",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_quotes_quote_accept_required,
        every: post_quotes_quote_accept_every,
    },
    Operation {
        id: "PostQuotesQuoteCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_quotes_quote_cancel_required,
        every: post_quotes_quote_cancel_every,
    },
    Operation {
        id: "PostQuotesQuoteFinalize",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_quotes_quote_finalize_required,
        every: post_quotes_quote_finalize_every,
    },
];
