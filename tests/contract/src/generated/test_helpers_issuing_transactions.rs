// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::transactions` sends.

use crate::prelude::*;

fn post_test_helpers_issuing_transactions_create_force_capture_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::transactions::create_force_capture(1, "ab")
            .send(client),
    )
}
fn post_test_helpers_issuing_transactions_create_force_capture_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::transactions::create_force_capture(
            1,
            "ab",
        )
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN)
        .currency("usd")
        .merchant_data(
            super::shared::test_helpers__issuing__authorizations__create__MerchantData(
                turn.inside(),
            ),
        )
        .purchase_details(
            super::shared::test_helpers__issuing__transactions__create_force_capture__PurchaseDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_test_helpers_issuing_transactions_create_unlinked_refund_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::transactions::create_unlinked_refund(1, "ab")
            .send(client),
    )
}
fn post_test_helpers_issuing_transactions_create_unlinked_refund_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::transactions::create_unlinked_refund(
            1,
            "ab",
        )
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN)
        .currency("usd")
        .merchant_data(
            super::shared::test_helpers__issuing__authorizations__create__MerchantData(
                turn.inside(),
            ),
        )
        .purchase_details(
            super::shared::test_helpers__issuing__transactions__create_force_capture__PurchaseDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_test_helpers_issuing_transactions_transaction_refund_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::transactions::refund("transaction_1").send(client),
    )
}
fn post_test_helpers_issuing_transactions_transaction_refund_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::transactions::refund("transaction_1")
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN)
        .refund_amount(1);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersIssuingTransactionsCreateForceCapture",
        turns: Turns {
            arms: 1,
            words: 294,
            levels: 0,
        },
        required: post_test_helpers_issuing_transactions_create_force_capture_required,
        every: post_test_helpers_issuing_transactions_create_force_capture_every,
    },
    Operation {
        id: "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund",
        turns: Turns {
            arms: 1,
            words: 294,
            levels: 0,
        },
        required: post_test_helpers_issuing_transactions_create_unlinked_refund_required,
        every: post_test_helpers_issuing_transactions_create_unlinked_refund_every,
    },
    Operation {
        id: "PostTestHelpersIssuingTransactionsTransactionRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_transactions_transaction_refund_required,
        every: post_test_helpers_issuing_transactions_transaction_refund_every,
    },
];
