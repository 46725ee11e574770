// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::authorizations` sends.

use crate::prelude::*;

fn get_issuing_authorizations_required(client: &Client) -> Exchange {
    receive(stripe::issuing::authorizations::list().send(client))
}
fn get_issuing_authorizations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::authorizations::list()
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .card("ab")
        .cardholder("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_authorization::Status>());
    receive(request.send(client))
}

fn get_issuing_authorizations_authorization_required(client: &Client) -> Exchange {
    receive(stripe::issuing::authorizations::retrieve("authorization_1").send(client))
}
fn get_issuing_authorizations_authorization_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::authorizations::retrieve("authorization_1")
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN);
    receive(request.send(client))
}

fn post_issuing_authorizations_authorization_required(client: &Client) -> Exchange {
    receive(stripe::issuing::authorizations::update("authorization_1").send(client))
}
fn post_issuing_authorizations_authorization_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::issuing::authorizations::update("authorization_1")
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_issuing_authorizations_authorization_approve_required(
    client: &Client,
) -> Exchange {
    receive(stripe::issuing::authorizations::approve("authorization_1").send(client))
}
fn post_issuing_authorizations_authorization_approve_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::issuing::authorizations::approve("authorization_1")
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .amount(1)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_issuing_authorizations_authorization_decline_required(
    client: &Client,
) -> Exchange {
    receive(stripe::issuing::authorizations::decline("authorization_1").send(client))
}
fn post_issuing_authorizations_authorization_decline_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::issuing::authorizations::decline("authorization_1")
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingAuthorizations",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: get_issuing_authorizations_required,
        every: get_issuing_authorizations_every,
    },
    Operation {
        id: "GetIssuingAuthorizationsAuthorization",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_authorizations_authorization_required,
        every: get_issuing_authorizations_authorization_every,
    },
    Operation {
        id: "PostIssuingAuthorizationsAuthorization",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_issuing_authorizations_authorization_required,
        every: post_issuing_authorizations_authorization_every,
    },
    Operation {
        id: "PostIssuingAuthorizationsAuthorizationApprove",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_issuing_authorizations_authorization_approve_required,
        every: post_issuing_authorizations_authorization_approve_every,
    },
    Operation {
        id: "PostIssuingAuthorizationsAuthorizationDecline",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_issuing_authorizations_authorization_decline_required,
        every: post_issuing_authorizations_authorization_decline_every,
    },
];
