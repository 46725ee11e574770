// Written by `cargo xtask generate`. Do not edit.
//! What `tax::calculations` sends.

use crate::prelude::*;

pub(super) fn tax__calculations__create__CustomerDetails(
    turn: Turn,
) -> stripe::tax::calculations::create::CustomerDetails {
    stripe::tax::calculations::create::CustomerDetails::new()
        .address(
            super::tax_calculations::tax__calculations__create__customer_details__Address(
                turn.inside(),
            ),
        )
        .address_source(
            turn.word::<stripe::tax_calculation::customer_details::AddressSource>(),
        )
        .ip_address("ab")
        .tax_ids([
            super::shared::tax__calculations__create__customer_details__TaxId(
                turn.inside(),
            ),
        ])
        .taxability_override(
            turn.word::<stripe::tax_calculation::customer_details::TaxabilityOverride>(),
        )
}

pub(super) fn tax__calculations__create__customer_details__Address(
    turn: Turn,
) -> stripe::tax::calculations::create::customer_details::Address {
    let value = stripe::tax::calculations::create::customer_details::Address::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab");
    if turn.clears() {
        value.clear_city().clear_line1().clear_line2().clear_postal_code().clear_state()
    } else {
        value
    }
}

pub(super) fn tax__calculations__create__LineItem(
    turn: Turn,
) -> stripe::tax::calculations::create::LineItem {
    stripe::tax::calculations::create::LineItem::new(1)
        .metadata([("key", "ab")])
        .product("ab")
        .quantity(1)
        .reference("ab")
        .tax_behavior(turn.word::<stripe::tax_calculation::shipping_cost::TaxBehavior>())
        .tax_code("ab")
}

pub(super) fn tax__calculations__create__ShipFromDetails(
    turn: Turn,
) -> stripe::tax::calculations::create::ShipFromDetails {
    stripe::tax::calculations::create::ShipFromDetails::new(
        super::tax_calculations::tax__calculations__create__customer_details__Address(
            turn.inside(),
        ),
    )
}

pub(super) fn tax__calculations__create__ShippingCost(
    turn: Turn,
) -> stripe::tax::calculations::create::ShippingCost {
    stripe::tax::calculations::create::ShippingCost::new()
        .amount(1)
        .shipping_rate("ab")
        .tax_behavior(turn.word::<stripe::tax_calculation::shipping_cost::TaxBehavior>())
        .tax_code("ab")
}

fn get_tax_calculations_calculation_required(client: &Client) -> Exchange {
    receive(stripe::tax::calculations::retrieve("calculation_1").send(client))
}
fn get_tax_calculations_calculation_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::calculations::retrieve("calculation_1")
        .expand(stripe::TaxCalculation::LINE_ITEMS);
    receive(request.send(client))
}

fn get_tax_calculations_calculation_line_items_required(client: &Client) -> Exchange {
    receive(stripe::tax::calculations::line_items::list("calculation_1").send(client))
}
fn get_tax_calculations_calculation_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::tax::calculations::line_items::list("calculation_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_tax_calculations_required(client: &Client) -> Exchange {
    receive(
        stripe::tax::calculations::create(
                "usd",
                [stripe::tax::calculations::create::LineItem::new(1)],
            )
            .send(client),
    )
}
fn post_tax_calculations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::calculations::create(
            "usd",
            [super::tax_calculations::tax__calculations__create__LineItem(turn.inside())],
        )
        .expand(stripe::TaxCalculation::LINE_ITEMS)
        .customer("ab")
        .customer_details(
            super::tax_calculations::tax__calculations__create__CustomerDetails(
                turn.inside(),
            ),
        )
        .ship_from_details(
            super::tax_calculations::tax__calculations__create__ShipFromDetails(
                turn.inside(),
            ),
        )
        .shipping_cost(
            super::tax_calculations::tax__calculations__create__ShippingCost(
                turn.inside(),
            ),
        )
        .tax_date(1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxCalculationsCalculation",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_calculations_calculation_required,
        every: get_tax_calculations_calculation_every,
    },
    Operation {
        id: "GetTaxCalculationsCalculationLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_calculations_calculation_line_items_required,
        every: get_tax_calculations_calculation_line_items_every,
    },
    Operation {
        id: "PostTaxCalculations",
        turns: Turns {
            arms: 1,
            words: 116,
            levels: 3,
        },
        required: post_tax_calculations_required,
        every: post_tax_calculations_every,
    },
];
