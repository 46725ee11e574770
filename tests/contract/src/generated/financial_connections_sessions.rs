// Written by `cargo xtask generate`. Do not edit.
//! What `financial_connections::sessions` sends.

use crate::prelude::*;

fn get_financial_connections_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::financial_connections::sessions::retrieve("session_1").send(client))
}
fn get_financial_connections_sessions_session_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::financial_connections::sessions::retrieve("session_1")
        .expand(stripe::FinancialConnectionsSession::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsSession::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsSession::ACCOUNTS);
    receive(request.send(client))
}

fn post_financial_connections_sessions_required(client: &Client) -> Exchange {
    receive(
        stripe::financial_connections::sessions::create(
                stripe::link_account_sessions::create::AccountHolder::new(
                    stripe::financial_connections_session::account_holder::Type::Account,
                ),
                [stripe::financial_connections_account::Permission::Balances],
            )
            .send(client),
    )
}
fn post_financial_connections_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::financial_connections::sessions::create(
            super::shared::link_account_sessions__create__AccountHolder(turn.inside()),
            [turn.word::<stripe::financial_connections_account::Permission>()],
        )
        .expand(stripe::FinancialConnectionsSession::ACCOUNT_HOLDER_ACCOUNT)
        .expand(stripe::FinancialConnectionsSession::ACCOUNT_HOLDER_CUSTOMER)
        .expand(stripe::FinancialConnectionsSession::ACCOUNTS)
        .filters(super::shared::link_account_sessions__create__Filters(turn.inside()))
        .prefetch([turn.word::<stripe::financial_connections_session::Prefetch>()])
        .return_url("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetFinancialConnectionsSessionsSession",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_financial_connections_sessions_session_required,
        every: get_financial_connections_sessions_session_every,
    },
    Operation {
        id: "PostFinancialConnectionsSessions",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: post_financial_connections_sessions_required,
        every: post_financial_connections_sessions_every,
    },
];
