// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::transaction_entries` sends.

use crate::prelude::*;

fn get_treasury_transaction_entries_required(client: &Client) -> Exchange {
    receive(stripe::treasury::transaction_entries::list("ab").send(client))
}
fn get_treasury_transaction_entries_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::transaction_entries::list("ab")
        .expand(stripe::TreasuryTransactionEntry::TRANSACTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .effective_at(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .order_by(turn.word::<stripe::treasury::transaction_entries::list::OrderBy>())
        .starting_after("ab")
        .transaction("ab");
    receive(request.send(client))
}

fn get_treasury_transaction_entries_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::transaction_entries::retrieve("id_1").send(client))
}
fn get_treasury_transaction_entries_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::transaction_entries::retrieve("id_1")
        .expand(stripe::TreasuryTransactionEntry::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryTransactionEntries",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_treasury_transaction_entries_required,
        every: get_treasury_transaction_entries_every,
    },
    Operation {
        id: "GetTreasuryTransactionEntriesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_transaction_entries_id_required,
        every: get_treasury_transaction_entries_id_every,
    },
];
