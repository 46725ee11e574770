// Written by `cargo xtask generate`. Do not edit.
//! What `financial_connections::transactions` sends.

use crate::prelude::*;

pub(super) fn financial_connections__transactions__list__TransactionRefresh(
    _: Turn,
) -> stripe::financial_connections::transactions::list::TransactionRefresh {
    stripe::financial_connections::transactions::list::TransactionRefresh::new("ab")
}

fn get_financial_connections_transactions_required(client: &Client) -> Exchange {
    receive(stripe::financial_connections::transactions::list("ab").send(client))
}
fn get_financial_connections_transactions_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::financial_connections::transactions::list("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .transacted_at(turn.range(Timestamp::from(1700000000)))
        .transaction_refresh(
            super::financial_connections_transactions::financial_connections__transactions__list__TransactionRefresh(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn get_financial_connections_transactions_transaction_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::transactions::retrieve("transaction_1")
            .send(client),
    )
}
fn get_financial_connections_transactions_transaction_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::financial_connections::transactions::retrieve("transaction_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetFinancialConnectionsTransactions",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_financial_connections_transactions_required,
        every: get_financial_connections_transactions_every,
    },
    Operation {
        id: "GetFinancialConnectionsTransactionsTransaction",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_financial_connections_transactions_transaction_required,
        every: get_financial_connections_transactions_transaction_every,
    },
];
