// Written by `cargo xtask generate`. Do not edit.
//! What `billing::credit_balance_transactions` sends.

use crate::prelude::*;

fn get_billing_credit_balance_transactions_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_balance_transactions::list().send(client))
}
fn get_billing_credit_balance_transactions_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing::credit_balance_transactions::list()
        .expand(
            stripe::BillingCreditBalanceTransaction::CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE,
        )
        .expand(stripe::BillingCreditBalanceTransaction::CREDIT_GRANT)
        .expand(stripe::BillingCreditBalanceTransaction::DEBIT_CREDITS_APPLIED_INVOICE)
        .expand(stripe::BillingCreditBalanceTransaction::TEST_CLOCK)
        .credit_grant("ab")
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_billing_credit_balance_transactions_id_required(client: &Client) -> Exchange {
    receive(stripe::billing::credit_balance_transactions::retrieve("id_1").send(client))
}
fn get_billing_credit_balance_transactions_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::billing::credit_balance_transactions::retrieve("id_1")
        .expand(
            stripe::BillingCreditBalanceTransaction::CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE,
        )
        .expand(stripe::BillingCreditBalanceTransaction::CREDIT_GRANT)
        .expand(stripe::BillingCreditBalanceTransaction::DEBIT_CREDITS_APPLIED_INVOICE)
        .expand(stripe::BillingCreditBalanceTransaction::TEST_CLOCK);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingCreditBalanceTransactions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_credit_balance_transactions_required,
        every: get_billing_credit_balance_transactions_every,
    },
    Operation {
        id: "GetBillingCreditBalanceTransactionsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_credit_balance_transactions_id_required,
        every: get_billing_credit_balance_transactions_id_every,
    },
];
