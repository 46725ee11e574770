// Written by `cargo xtask generate`. Do not edit.
//! What `financial_connections::accounts` sends.

use crate::prelude::*;

fn get_financial_connections_accounts_required(client: &Client) -> Exchange {
    receive(stripe::financial_connections::accounts::list().send(client))
}
fn get_financial_connections_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::financial_connections::accounts::list()
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

fn get_financial_connections_accounts_account_required(client: &Client) -> Exchange {
    receive(stripe::financial_connections::accounts::retrieve("account_1").send(client))
}
fn get_financial_connections_accounts_account_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::retrieve("account_1")
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn get_financial_connections_accounts_account_owners_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::accounts::owners::list("account_1", "ab")
            .send(client),
    )
}
fn get_financial_connections_accounts_account_owners_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::owners::list(
            "account_1",
            "ab",
        )
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_financial_connections_accounts_account_disconnect_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::accounts::disconnect("account_1").send(client),
    )
}
fn post_financial_connections_accounts_account_disconnect_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::disconnect("account_1")
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn post_financial_connections_accounts_account_refresh_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::accounts::refresh(
                "account_1",
                [stripe::linked_accounts::refresh::Feature::Balance],
            )
            .send(client),
    )
}
fn post_financial_connections_accounts_account_refresh_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::refresh(
            "account_1",
            [turn.word::<stripe::linked_accounts::refresh::Feature>()],
        )
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn post_financial_connections_accounts_account_subscribe_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::accounts::subscribe(
                "account_1",
                [
                    stripe::financial_connections::accounts::subscribe::Feature::Transactions,
                ],
            )
            .send(client),
    )
}
fn post_financial_connections_accounts_account_subscribe_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::subscribe(
            "account_1",
            [turn.word::<stripe::financial_connections::accounts::subscribe::Feature>()],
        )
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

fn post_financial_connections_accounts_account_unsubscribe_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::financial_connections::accounts::unsubscribe(
                "account_1",
                [
                    stripe::financial_connections::accounts::subscribe::Feature::Transactions,
                ],
            )
            .send(client),
    )
}
fn post_financial_connections_accounts_account_unsubscribe_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::financial_connections::accounts::unsubscribe(
            "account_1",
            [turn.word::<stripe::financial_connections::accounts::subscribe::Feature>()],
        )
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsAccount::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsAccount::OWNERSHIP);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetFinancialConnectionsAccounts",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_financial_connections_accounts_required,
        every: get_financial_connections_accounts_every,
    },
    Operation {
        id: "GetFinancialConnectionsAccountsAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_financial_connections_accounts_account_required,
        every: get_financial_connections_accounts_account_every,
    },
    Operation {
        id: "GetFinancialConnectionsAccountsAccountOwners",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_financial_connections_accounts_account_owners_required,
        every: get_financial_connections_accounts_account_owners_every,
    },
    Operation {
        id: "PostFinancialConnectionsAccountsAccountDisconnect",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_financial_connections_accounts_account_disconnect_required,
        every: post_financial_connections_accounts_account_disconnect_every,
    },
    Operation {
        id: "PostFinancialConnectionsAccountsAccountRefresh",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_financial_connections_accounts_account_refresh_required,
        every: post_financial_connections_accounts_account_refresh_every,
    },
    Operation {
        id: "PostFinancialConnectionsAccountsAccountSubscribe",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_financial_connections_accounts_account_subscribe_required,
        every: post_financial_connections_accounts_account_subscribe_every,
    },
    Operation {
        id: "PostFinancialConnectionsAccountsAccountUnsubscribe",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_financial_connections_accounts_account_unsubscribe_required,
        every: post_financial_connections_accounts_account_unsubscribe_every,
    },
];
