// Written by `cargo xtask generate`. Do not edit.
//! What `linked_accounts` sends.

use crate::prelude::*;

fn get_linked_accounts_required(client: &Client) -> Exchange {
    receive(stripe::linked_accounts::list().send(client))
}
fn get_linked_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::linked_accounts::list()
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP)
        .account_holder(
            super::shared::linked_accounts__list__AccountHolder(turn.inside()),
        )
        .ending_before("ab")
        .limit(1)
        .session("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_linked_accounts_account_required(client: &Client) -> Exchange {
    receive(stripe::linked_accounts::retrieve("account_1").send(client))
}
fn get_linked_accounts_account_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::linked_accounts::retrieve("account_1")
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn get_linked_accounts_account_owners_required(client: &Client) -> Exchange {
    receive(stripe::linked_accounts::owners::list("account_1", "ab").send(client))
}
fn get_linked_accounts_account_owners_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::linked_accounts::owners::list("account_1", "ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_linked_accounts_account_disconnect_required(client: &Client) -> Exchange {
    receive(stripe::linked_accounts::disconnect("account_1").send(client))
}
fn post_linked_accounts_account_disconnect_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::linked_accounts::disconnect("account_1")
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn post_linked_accounts_account_refresh_required(client: &Client) -> Exchange {
    receive(
        stripe::linked_accounts::refresh(
                "account_1",
                [stripe::linked_accounts::refresh::Feature::Balance],
            )
            .send(client),
    )
}
fn post_linked_accounts_account_refresh_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::linked_accounts::refresh(
            "account_1",
            [turn.word::<stripe::linked_accounts::refresh::Feature>()],
        )
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetLinkedAccounts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_linked_accounts_required,
        every: get_linked_accounts_every,
    },
    Operation {
        id: "GetLinkedAccountsAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_linked_accounts_account_required,
        every: get_linked_accounts_account_every,
    },
    Operation {
        id: "GetLinkedAccountsAccountOwners",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_linked_accounts_account_owners_required,
        every: get_linked_accounts_account_owners_every,
    },
    Operation {
        id: "PostLinkedAccountsAccountDisconnect",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_linked_accounts_account_disconnect_required,
        every: post_linked_accounts_account_disconnect_every,
    },
    Operation {
        id: "PostLinkedAccountsAccountRefresh",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_linked_accounts_account_refresh_required,
        every: post_linked_accounts_account_refresh_every,
    },
];
