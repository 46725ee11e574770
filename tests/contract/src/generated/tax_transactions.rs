// Written by `cargo xtask generate`. Do not edit.
//! What `tax::transactions` sends.

use crate::prelude::*;

pub(super) fn tax__transactions__create_reversal__LineItem(
    _: Turn,
) -> stripe::tax::transactions::create_reversal::LineItem {
    stripe::tax::transactions::create_reversal::LineItem::new(1, 1, "ab", "ab")
        .metadata([("key", "ab")])
        .quantity(1)
}

pub(super) fn tax__transactions__create_reversal__ShippingCost(
    _: Turn,
) -> stripe::tax::transactions::create_reversal::ShippingCost {
    stripe::tax::transactions::create_reversal::ShippingCost::new(1, 1)
}

fn get_tax_transactions_transaction_required(client: &Client) -> Exchange {
    receive(stripe::tax::transactions::retrieve("transaction_1").send(client))
}
fn get_tax_transactions_transaction_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::transactions::retrieve("transaction_1")
        .expand(stripe::TaxTransaction::LINE_ITEMS);
    receive(request.send(client))
}

fn get_tax_transactions_transaction_line_items_required(client: &Client) -> Exchange {
    receive(stripe::tax::transactions::line_items::list("transaction_1").send(client))
}
fn get_tax_transactions_transaction_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::tax::transactions::line_items::list("transaction_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_tax_transactions_create_from_calculation_required(client: &Client) -> Exchange {
    receive(stripe::tax::transactions::create_from_calculation("ab", "ab").send(client))
}
fn post_tax_transactions_create_from_calculation_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::tax::transactions::create_from_calculation("ab", "ab")
        .expand(stripe::TaxTransaction::LINE_ITEMS)
        .metadata([("key", "ab")])
        .posted_at(1700000000);
    receive(request.send(client))
}

fn post_tax_transactions_create_reversal_required(client: &Client) -> Exchange {
    receive(
        stripe::tax::transactions::create_reversal(
                stripe::tax::transactions::create_reversal::Mode::Full,
                "ab",
                "ab",
            )
            .send(client),
    )
}
fn post_tax_transactions_create_reversal_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::transactions::create_reversal(
            turn.word::<stripe::tax::transactions::create_reversal::Mode>(),
            "ab",
            "ab",
        )
        .expand(stripe::TaxTransaction::LINE_ITEMS)
        .flat_amount(1)
        .line_items([
            super::tax_transactions::tax__transactions__create_reversal__LineItem(
                turn.inside(),
            ),
        ])
        .metadata([("key", "ab")])
        .shipping_cost(
            super::tax_transactions::tax__transactions__create_reversal__ShippingCost(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_transactions_transaction_required,
        every: get_tax_transactions_transaction_every,
    },
    Operation {
        id: "GetTaxTransactionsTransactionLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_transactions_transaction_line_items_required,
        every: get_tax_transactions_transaction_line_items_every,
    },
    Operation {
        id: "PostTaxTransactionsCreateFromCalculation",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_tax_transactions_create_from_calculation_required,
        every: post_tax_transactions_create_from_calculation_every,
    },
    Operation {
        id: "PostTaxTransactionsCreateReversal",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_tax_transactions_create_reversal_required,
        every: post_tax_transactions_create_reversal_every,
    },
];
