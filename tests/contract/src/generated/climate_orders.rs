// Written by `cargo xtask generate`. Do not edit.
//! What `climate::orders` sends.

use crate::prelude::*;

pub(super) fn climate__orders__create__Beneficiary(
    _: Turn,
) -> stripe::climate::orders::create::Beneficiary {
    stripe::climate::orders::create::Beneficiary::new("ab")
}

pub(super) fn climate__orders__update__Beneficiary(
    turn: Turn,
) -> stripe::climate::orders::update::Beneficiary {
    let value = stripe::climate::orders::update::Beneficiary::new("ab");
    if turn.clears() { value.clear_public_name() } else { value }
}

fn get_climate_orders_required(client: &Client) -> Exchange {
    receive(stripe::climate::orders::list().send(client))
}
fn get_climate_orders_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::orders::list()
        .expand(stripe::ClimateOrder::PRODUCT)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_climate_orders_order_required(client: &Client) -> Exchange {
    receive(stripe::climate::orders::retrieve("order_1").send(client))
}
fn get_climate_orders_order_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::orders::retrieve("order_1")
        .expand(stripe::ClimateOrder::PRODUCT);
    receive(request.send(client))
}

fn post_climate_orders_required(client: &Client) -> Exchange {
    receive(stripe::climate::orders::create("ab").send(client))
}
fn post_climate_orders_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::climate::orders::create("ab")
        .expand(stripe::ClimateOrder::PRODUCT)
        .amount(1)
        .beneficiary(
            super::climate_orders::climate__orders__create__Beneficiary(turn.inside()),
        )
        .currency("ab")
        .metadata([("key", "ab")])
        .metric_tons(1);
    receive(request.send(client))
}

fn post_climate_orders_order_required(client: &Client) -> Exchange {
    receive(stripe::climate::orders::update("order_1").send(client))
}
fn post_climate_orders_order_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::climate::orders::update("order_1")
        .expand(stripe::ClimateOrder::PRODUCT)
        .beneficiary(
            super::climate_orders::climate__orders__update__Beneficiary(turn.inside()),
        )
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_beneficiary() } else { request };
    receive(request.send(client))
}

fn post_climate_orders_order_cancel_required(client: &Client) -> Exchange {
    receive(stripe::climate::orders::cancel("order_1").send(client))
}
fn post_climate_orders_order_cancel_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::climate::orders::cancel("order_1")
        .expand(stripe::ClimateOrder::PRODUCT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetClimateOrders",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_orders_required,
        every: get_climate_orders_every,
    },
    Operation {
        id: "GetClimateOrdersOrder",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_climate_orders_order_required,
        every: get_climate_orders_order_every,
    },
    Operation {
        id: "PostClimateOrders",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_climate_orders_required,
        every: post_climate_orders_every,
    },
    Operation {
        id: "PostClimateOrdersOrder",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 2,
        },
        required: post_climate_orders_order_required,
        every: post_climate_orders_order_every,
    },
    Operation {
        id: "PostClimateOrdersOrderCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_climate_orders_order_cancel_required,
        every: post_climate_orders_order_cancel_every,
    },
];
