// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::transactions` sends.

use crate::prelude::*;

fn get_issuing_transactions_required(client: &Client) -> Exchange {
    receive(stripe::issuing::transactions::list().send(client))
}
fn get_issuing_transactions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::transactions::list()
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN)
        .card("ab")
        .cardholder("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_(turn.word::<stripe::issuing_transaction::Type>());
    receive(request.send(client))
}

fn get_issuing_transactions_transaction_required(client: &Client) -> Exchange {
    receive(stripe::issuing::transactions::retrieve("transaction_1").send(client))
}
fn get_issuing_transactions_transaction_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::transactions::retrieve("transaction_1")
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN);
    receive(request.send(client))
}

fn post_issuing_transactions_transaction_required(client: &Client) -> Exchange {
    receive(stripe::issuing::transactions::update("transaction_1").send(client))
}
fn post_issuing_transactions_transaction_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::transactions::update("transaction_1")
        .expand(stripe::IssuingTransaction::AUTHORIZATION)
        .expand(stripe::IssuingTransaction::BALANCE_TRANSACTION)
        .expand(stripe::IssuingTransaction::CARD)
        .expand(stripe::IssuingTransaction::CARDHOLDER)
        .expand(stripe::IssuingTransaction::DISPUTE)
        .expand(stripe::IssuingTransaction::TOKEN)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingTransactions",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_issuing_transactions_required,
        every: get_issuing_transactions_every,
    },
    Operation {
        id: "GetIssuingTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_transactions_transaction_required,
        every: get_issuing_transactions_transaction_every,
    },
    Operation {
        id: "PostIssuingTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_issuing_transactions_transaction_required,
        every: post_issuing_transactions_transaction_every,
    },
];
