// Written by `cargo xtask generate`. Do not edit.
//! What `tax::calculations` sends.

use crate::prelude::*;

pub(super) fn tax_calculation_customer_details(
    turn: Turn,
) -> stripe::TaxCalculationCustomerDetails {
    stripe::TaxCalculationCustomerDetails::new()
        .address(super::tax_calculations::postal_address(turn.inside()))
        .address_source(turn.word::<stripe::AddressSource>())
        .ip_address("ab")
        .tax_ids([super::shared::data_params(turn.inside())])
        .taxability_override(turn.word::<stripe::TaxabilityOverride>())
}

pub(super) fn postal_address(turn: Turn) -> stripe::PostalAddress {
    let value = stripe::PostalAddress::new("ab")
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

pub(super) fn calculation_line_item(turn: Turn) -> stripe::CalculationLineItem {
    stripe::CalculationLineItem::new(1)
        .metadata([("key", "ab")])
        .product("ab")
        .quantity(1)
        .reference("ab")
        .tax_behavior(
            turn.word::<stripe::BillingBillResourceInvoicingTaxesTaxTaxBehavior>(),
        )
        .tax_code("ab")
}

pub(super) fn ship_from_details(turn: Turn) -> stripe::ShipFromDetails {
    stripe::ShipFromDetails::new(
        super::tax_calculations::merchant_postal_address(turn.inside()),
    )
}

pub(super) fn merchant_postal_address(turn: Turn) -> stripe::MerchantPostalAddress {
    let value = stripe::MerchantPostalAddress::new("ab")
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

pub(super) fn tax_calculation_shipping_cost(
    turn: Turn,
) -> stripe::TaxCalculationShippingCost {
    stripe::TaxCalculationShippingCost::new()
        .amount(1)
        .shipping_rate("ab")
        .tax_behavior(
            turn.word::<stripe::BillingBillResourceInvoicingTaxesTaxTaxBehavior>(),
        )
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
        stripe::tax::calculations::create("usd", [stripe::CalculationLineItem::new(1)])
            .send(client),
    )
}
fn post_tax_calculations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::calculations::create(
            "usd",
            [super::tax_calculations::calculation_line_item(turn.inside())],
        )
        .expand(stripe::TaxCalculation::LINE_ITEMS)
        .customer("ab")
        .customer_details(
            super::tax_calculations::tax_calculation_customer_details(turn.inside()),
        )
        .ship_from_details(super::tax_calculations::ship_from_details(turn.inside()))
        .shipping_cost(
            super::tax_calculations::tax_calculation_shipping_cost(turn.inside()),
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
