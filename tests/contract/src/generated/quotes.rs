// Written by `cargo xtask generate`. Do not edit.
//! What `quotes` sends.

use crate::prelude::*;

pub(super) fn quotes__create__AutomaticTax(
    turn: Turn,
) -> stripe::quotes::create::AutomaticTax {
    stripe::quotes::create::AutomaticTax::new(true)
        .liability(
            super::quotes::quotes__create__automatic_tax__Liability(turn.inside()),
        )
}

pub(super) fn quotes__create__automatic_tax__Liability(
    turn: Turn,
) -> stripe::quotes::create::automatic_tax::Liability {
    stripe::quotes::create::automatic_tax::Liability::new(
            turn.word::<stripe::quote::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn quotes__create__FromQuote(_: Turn) -> stripe::quotes::create::FromQuote {
    stripe::quotes::create::FromQuote::new("ab").is_revision(true)
}

pub(super) fn quotes__create__InvoiceSettings(
    turn: Turn,
) -> stripe::quotes::create::InvoiceSettings {
    stripe::quotes::create::InvoiceSettings::new()
        .days_until_due(1)
        .issuer(super::quotes::quotes__create__invoice_settings__Issuer(turn.inside()))
}

pub(super) fn quotes__create__invoice_settings__Issuer(
    turn: Turn,
) -> stripe::quotes::create::invoice_settings::Issuer {
    stripe::quotes::create::invoice_settings::Issuer::new(
            turn.word::<stripe::quote::automatic_tax::liability::Type>(),
        )
        .account("ab")
}

pub(super) fn quotes__create__LineItem(turn: Turn) -> stripe::quotes::create::LineItem {
    let value = stripe::quotes::create::LineItem::new()
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .price("ab")
        .price_data(super::quotes::quotes__create__line_item__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_discounts().clear_tax_rates() } else { value }
}

pub(super) fn quotes__create__line_item__PriceData(
    turn: Turn,
) -> stripe::quotes::create::line_item::PriceData {
    stripe::quotes::create::line_item::PriceData::new("usd", "ab")
        .recurring(
            super::shared::products__create__default_price_data__Recurring(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn quotes__create__SubscriptionData(
    turn: Turn,
) -> stripe::quotes::create::SubscriptionData {
    let value = stripe::quotes::create::SubscriptionData::new()
        .billing_mode(
            super::quotes::quotes__create__subscription_data__BillingMode(turn.inside()),
        )
        .description("ab")
        .effective_date(
            super::quotes::quotes__create__subscription_data__EffectiveDate(turn),
        )
        .metadata([("key", "ab")])
        .trial_period_days(1);
    if turn.clears() {
        value.clear_effective_date().clear_trial_period_days()
    } else {
        value
    }
}

pub(super) fn quotes__create__subscription_data__BillingMode(
    turn: Turn,
) -> stripe::quotes::create::subscription_data::BillingMode {
    stripe::quotes::create::subscription_data::BillingMode::new(
            turn.word::<stripe::quote::subscription_data::billing_mode::Type>(),
        )
        .flexible(
            super::quotes::quotes__create__subscription_data__billing_mode__Flexible(
                turn.inside(),
            ),
        )
}

pub(super) fn quotes__create__subscription_data__billing_mode__Flexible(
    turn: Turn,
) -> stripe::quotes::create::subscription_data::billing_mode::Flexible {
    stripe::quotes::create::subscription_data::billing_mode::Flexible::new()
        .proration_discounts(
            turn
                .word::<
                    stripe::quote::subscription_data::billing_mode::flexible::ProrationDiscounts,
                >(),
        )
}

pub(super) fn quotes__create__subscription_data__EffectiveDate(
    turn: Turn,
) -> stripe::quotes::create::subscription_data::EffectiveDate {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::quotes::create::subscription_data::EffectiveDate::CurrentPeriodEnd,
        _ => {
            stripe::quotes::create::subscription_data::EffectiveDate::Timestamp(
                Timestamp::from(1700000000),
            )
        }
    }
}

pub(super) fn quotes__create__TransferData(
    _: Turn,
) -> stripe::quotes::create::TransferData {
    stripe::quotes::create::TransferData::new("ab").amount(1).amount_percent(1.5)
}

pub(super) fn quotes__update__LineItem(turn: Turn) -> stripe::quotes::update::LineItem {
    let value = stripe::quotes::update::LineItem::new()
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .id("ab")
        .price("ab")
        .price_data(super::quotes::quotes__create__line_item__PriceData(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_discounts().clear_tax_rates() } else { value }
}

pub(super) fn quotes__update__SubscriptionData(
    turn: Turn,
) -> stripe::quotes::update::SubscriptionData {
    let value = stripe::quotes::update::SubscriptionData::new()
        .description("ab")
        .effective_date(
            super::quotes::quotes__create__subscription_data__EffectiveDate(turn),
        )
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
        .status(turn.word::<stripe::quote::Status>())
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
        .automatic_tax(super::quotes::quotes__create__AutomaticTax(turn.inside()))
        .collection_method(turn.word::<stripe::quote::CollectionMethod>())
        .customer("ab")
        .customer_account("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .expires_at(1700000000)
        .footer("ab")
        .from_quote(super::quotes::quotes__create__FromQuote(turn.inside()))
        .header("ab")
        .invoice_settings(super::quotes::quotes__create__InvoiceSettings(turn.inside()))
        .line_items([super::quotes::quotes__create__LineItem(turn.inside())])
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .subscription_data(
            super::quotes::quotes__create__SubscriptionData(turn.inside()),
        )
        .test_clock("ab")
        .transfer_data(super::quotes::quotes__create__TransferData(turn.inside()));
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
        .automatic_tax(super::quotes::quotes__create__AutomaticTax(turn.inside()))
        .collection_method(turn.word::<stripe::quote::CollectionMethod>())
        .customer("ab")
        .customer_account("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .expires_at(1700000000)
        .footer("ab")
        .header("ab")
        .invoice_settings(super::quotes::quotes__create__InvoiceSettings(turn.inside()))
        .line_items([super::quotes::quotes__update__LineItem(turn.inside())])
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .subscription_data(
            super::quotes::quotes__update__SubscriptionData(turn.inside()),
        )
        .transfer_data(super::quotes::quotes__create__TransferData(turn.inside()));
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
