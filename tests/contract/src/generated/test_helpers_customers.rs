// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::customers` sends.

use crate::prelude::*;

fn post_test_helpers_customers_customer_fund_cash_balance_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::customers::fund_cash_balance("customer_1", 1, "usd")
            .send(client),
    )
}
fn post_test_helpers_customers_customer_fund_cash_balance_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::customers::fund_cash_balance(
            "customer_1",
            1,
            "usd",
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::APPLIED_TO_PAYMENT_PAYMENT_INTENT,
        )
        .expand(stripe::CustomerCashBalanceTransaction::CUSTOMER)
        .expand(stripe::CustomerCashBalanceTransaction::REFUNDED_FROM_PAYMENT_REFUND)
        .expand(
            stripe::CustomerCashBalanceTransaction::TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION,
        )
        .expand(
            stripe::CustomerCashBalanceTransaction::UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT,
        )
        .reference("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersCustomersCustomerFundCashBalance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_customers_customer_fund_cash_balance_required,
        every: post_test_helpers_customers_customer_fund_cash_balance_every,
    },
];
