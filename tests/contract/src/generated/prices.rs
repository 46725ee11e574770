// Written by `cargo xtask generate`. Do not edit.
//! What `prices` sends.

use crate::prelude::*;

pub(super) fn prices__list__Recurring(turn: Turn) -> stripe::prices::list::Recurring {
    stripe::prices::list::Recurring::new()
        .interval(turn.word::<stripe::plan::Interval>())
        .meter("ab")
        .usage_type(turn.word::<stripe::price::recurring::UsageType>())
}

pub(super) fn prices__create__ProductData(
    _: Turn,
) -> stripe::prices::create::ProductData {
    stripe::prices::create::ProductData::new("ab")
        .active(true)
        .id("ab")
        .metadata([("key", "ab")])
        .statement_descriptor("ab")
        .tax_code("ab")
        .unit_label("ab")
}

pub(super) fn prices__create__Recurring(
    turn: Turn,
) -> stripe::prices::create::Recurring {
    stripe::prices::create::Recurring::new(turn.word::<stripe::plan::Interval>())
        .interval_count(1)
        .meter("ab")
        .usage_type(turn.word::<stripe::price::recurring::UsageType>())
}

pub(super) fn prices__create__TransformQuantity(
    turn: Turn,
) -> stripe::prices::create::TransformQuantity {
    stripe::prices::create::TransformQuantity::new(
        1,
        turn.word::<stripe::price::transform_quantity::Round>(),
    )
}

fn get_prices_required(client: &Client) -> Exchange {
    receive(stripe::prices::list().send(client))
}
fn get_prices_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::prices::list()
        .expand(stripe::Price::PRODUCT)
        .active(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .currency("usd")
        .ending_before("ab")
        .limit(1)
        .lookup_keys(["ab"])
        .product("ab")
        .recurring(super::prices::prices__list__Recurring(turn.inside()))
        .starting_after("ab")
        .type_(turn.word::<stripe::price::Type>());
    receive(request.send(client))
}

fn get_prices_price_required(client: &Client) -> Exchange {
    receive(stripe::prices::retrieve("price_1").send(client))
}
fn get_prices_price_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::prices::retrieve("price_1").expand(stripe::Price::PRODUCT);
    receive(request.send(client))
}

fn get_prices_search_required(client: &Client) -> Exchange {
    receive(stripe::prices::search("ab").send(client))
}
fn get_prices_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::prices::search("ab")
        .expand(stripe::Price::PRODUCT)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_prices_required(client: &Client) -> Exchange {
    receive(stripe::prices::create("usd").send(client))
}
fn post_prices_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::prices::create("usd")
        .expand(stripe::Price::PRODUCT)
        .active(true)
        .billing_scheme(turn.word::<stripe::price::BillingScheme>())
        .currency_options([
            ("key", super::shared::prices__create__CurrencyOption(turn.inside())),
        ])
        .custom_unit_amount(
            super::shared::prices__create__CustomUnitAmount(turn.inside()),
        )
        .lookup_key("ab")
        .metadata([("key", "ab")])
        .nickname("ab")
        .product("ab")
        .product_data(super::prices::prices__create__ProductData(turn.inside()))
        .recurring(super::prices::prices__create__Recurring(turn.inside()))
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tiers([super::shared::plans__create__Tier(turn.inside())])
        .tiers_mode(turn.word::<stripe::price::TiersMode>())
        .transfer_lookup_key(true)
        .transform_quantity(
            super::prices::prices__create__TransformQuantity(turn.inside()),
        )
        .unit_amount(1)
        .unit_amount_decimal(1);
    receive(request.send(client))
}

fn post_prices_price_required(client: &Client) -> Exchange {
    receive(stripe::prices::update("price_1").send(client))
}
fn post_prices_price_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::prices::update("price_1")
        .expand(stripe::Price::PRODUCT)
        .active(true)
        .currency_options([
            ("key", super::shared::prices__create__CurrencyOption(turn.inside())),
        ])
        .lookup_key("ab")
        .metadata([("key", "ab")])
        .nickname("ab")
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .transfer_lookup_key(true);
    let request = if turn.clears() {
        request.clear_currency_options().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPrices",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: get_prices_required,
        every: get_prices_every,
    },
    Operation {
        id: "GetPricesPrice",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_prices_price_required,
        every: get_prices_price_every,
    },
    Operation {
        id: "GetPricesSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_prices_search_required,
        every: get_prices_search_every,
    },
    Operation {
        id: "PostPrices",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: post_prices_required,
        every: post_prices_every,
    },
    Operation {
        id: "PostPricesPrice",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 1,
        },
        required: post_prices_price_required,
        every: post_prices_price_every,
    },
];
