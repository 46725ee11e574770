// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_items` sends.

use crate::prelude::*;

fn delete_invoiceitems_invoiceitem_required(client: &Client) -> Exchange {
    receive(stripe::invoice_items::delete("invoiceitem_1").send(client))
}
fn delete_invoiceitems_invoiceitem_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoice_items::delete("invoiceitem_1");
    receive(request.send(client))
}

fn get_invoiceitems_required(client: &Client) -> Exchange {
    receive(stripe::invoice_items::list().send(client))
}
fn get_invoiceitems_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoice_items::list()
        .expand(stripe::Invoiceitem::CUSTOMER)
        .expand(stripe::Invoiceitem::DISCOUNTS)
        .expand(stripe::Invoiceitem::INVOICE)
        .expand(stripe::Invoiceitem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::Invoiceitem::PRORATION_DETAILS_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoiceitem::TEST_CLOCK)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .invoice("ab")
        .limit(1)
        .pending(true)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_invoiceitems_invoiceitem_required(client: &Client) -> Exchange {
    receive(stripe::invoice_items::retrieve("invoiceitem_1").send(client))
}
fn get_invoiceitems_invoiceitem_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoice_items::retrieve("invoiceitem_1")
        .expand(stripe::Invoiceitem::CUSTOMER)
        .expand(stripe::Invoiceitem::DISCOUNTS)
        .expand(stripe::Invoiceitem::INVOICE)
        .expand(stripe::Invoiceitem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::Invoiceitem::PRORATION_DETAILS_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoiceitem::TEST_CLOCK);
    receive(request.send(client))
}

fn post_invoiceitems_required(client: &Client) -> Exchange {
    receive(stripe::invoice_items::create().send(client))
}
fn post_invoiceitems_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoice_items::create()
        .expand(stripe::Invoiceitem::CUSTOMER)
        .expand(stripe::Invoiceitem::DISCOUNTS)
        .expand(stripe::Invoiceitem::INVOICE)
        .expand(stripe::Invoiceitem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::Invoiceitem::PRORATION_DETAILS_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoiceitem::TEST_CLOCK)
        .amount(1)
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .invoice("ab")
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price_data(super::shared::invoice_items__create__PriceData(turn.inside()))
        .pricing(super::shared::invoice_items__create__Pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .subscription("ab")
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tax_code("ab")
        .tax_rates(["ab"])
        .unit_amount_decimal(1);
    let request = if turn.clears() {
        request.clear_discounts().clear_metadata().clear_tax_code()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_invoiceitems_invoiceitem_required(client: &Client) -> Exchange {
    receive(stripe::invoice_items::update("invoiceitem_1").send(client))
}
fn post_invoiceitems_invoiceitem_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoice_items::update("invoiceitem_1")
        .expand(stripe::Invoiceitem::CUSTOMER)
        .expand(stripe::Invoiceitem::DISCOUNTS)
        .expand(stripe::Invoiceitem::INVOICE)
        .expand(stripe::Invoiceitem::PRICING_PRICE_DETAILS_PRICE)
        .expand(stripe::Invoiceitem::PRORATION_DETAILS_DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::Invoiceitem::TEST_CLOCK)
        .amount(1)
        .description("ab")
        .discountable(true)
        .discounts([super::shared::quotes__create__Discount(turn.inside())])
        .metadata([("key", "ab")])
        .period(super::shared::invoice_items__create__Period(turn.inside()))
        .price_data(super::shared::invoice_items__create__PriceData(turn.inside()))
        .pricing(super::shared::invoice_items__create__Pricing(turn.inside()))
        .quantity(1)
        .quantity_decimal(1)
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .tax_code("ab")
        .tax_rates(["ab"])
        .unit_amount_decimal(1);
    let request = if turn.clears() {
        request.clear_discounts().clear_metadata().clear_tax_code().clear_tax_rates()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteInvoiceitemsInvoiceitem",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_invoiceitems_invoiceitem_required,
        every: delete_invoiceitems_invoiceitem_every,
    },
    Operation {
        id: "GetInvoiceitems",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_invoiceitems_required,
        every: get_invoiceitems_every,
    },
    Operation {
        id: "GetInvoiceitemsInvoiceitem",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoiceitems_invoiceitem_required,
        every: get_invoiceitems_invoiceitem_every,
    },
    Operation {
        id: "PostInvoiceitems",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_invoiceitems_required,
        every: post_invoiceitems_every,
    },
    Operation {
        id: "PostInvoiceitemsInvoiceitem",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_invoiceitems_invoiceitem_required,
        every: post_invoiceitems_invoiceitem_every,
    },
];
