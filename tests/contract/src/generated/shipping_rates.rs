// Written by `cargo xtask generate`. Do not edit.
//! What `shipping_rates` sends.

use crate::prelude::*;

pub(super) fn shipping_rates__update__FixedAmount(
    turn: Turn,
) -> stripe::shipping_rates::update::FixedAmount {
    stripe::shipping_rates::update::FixedAmount::new()
        .currency_options([
            (
                "key",
                super::shipping_rates::shipping_rates__update__fixed_amount__CurrencyOption(
                    turn.inside(),
                ),
            ),
        ])
}

pub(super) fn shipping_rates__update__fixed_amount__CurrencyOption(
    turn: Turn,
) -> stripe::shipping_rates::update::fixed_amount::CurrencyOption {
    stripe::shipping_rates::update::fixed_amount::CurrencyOption::new()
        .amount(1)
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
}

fn get_shipping_rates_required(client: &Client) -> Exchange {
    receive(stripe::shipping_rates::list().send(client))
}
fn get_shipping_rates_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::shipping_rates::list()
        .expand(stripe::ShippingRate::TAX_CODE)
        .active(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .currency("usd")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_shipping_rates_shipping_rate_token_required(client: &Client) -> Exchange {
    receive(stripe::shipping_rates::retrieve("shipping_rate_token_1").send(client))
}
fn get_shipping_rates_shipping_rate_token_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::shipping_rates::retrieve("shipping_rate_token_1")
        .expand(stripe::ShippingRate::TAX_CODE);
    receive(request.send(client))
}

fn post_shipping_rates_required(client: &Client) -> Exchange {
    receive(stripe::shipping_rates::create("ab").send(client))
}
fn post_shipping_rates_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::shipping_rates::create("ab")
        .expand(stripe::ShippingRate::TAX_CODE)
        .delivery_estimate(
            super::shared::shipping_rates__create__DeliveryEstimate(turn.inside()),
        )
        .fixed_amount(super::shared::shipping_rates__create__FixedAmount(turn.inside()))
        .metadata([("key", "ab")])
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tax_code("ab")
        .type_(turn.word::<stripe::shipping_rates::create::Type>());
    receive(request.send(client))
}

fn post_shipping_rates_shipping_rate_token_required(client: &Client) -> Exchange {
    receive(stripe::shipping_rates::update("shipping_rate_token_1").send(client))
}
fn post_shipping_rates_shipping_rate_token_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::shipping_rates::update("shipping_rate_token_1")
        .expand(stripe::ShippingRate::TAX_CODE)
        .active(true)
        .fixed_amount(
            super::shipping_rates::shipping_rates__update__FixedAmount(turn.inside()),
        )
        .metadata([("key", "ab")])
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>());
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetShippingRates",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_shipping_rates_required,
        every: get_shipping_rates_every,
    },
    Operation {
        id: "GetShippingRatesShippingRateToken",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_shipping_rates_shipping_rate_token_required,
        every: get_shipping_rates_shipping_rate_token_every,
    },
    Operation {
        id: "PostShippingRates",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: post_shipping_rates_required,
        every: post_shipping_rates_every,
    },
    Operation {
        id: "PostShippingRatesShippingRateToken",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_shipping_rates_shipping_rate_token_required,
        every: post_shipping_rates_shipping_rate_token_every,
    },
];
