// Written by `cargo xtask generate`. Do not edit.
//! What `identity::verification_sessions` sends.

use crate::prelude::*;

pub(super) fn identity__verification_sessions__create__Options(
    turn: Turn,
) -> stripe::identity::verification_sessions::create::Options {
    let value = stripe::identity::verification_sessions::create::Options::new()
        .document(
            super::identity_verification_sessions::identity__verification_sessions__create__options__Document(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_document() } else { value }
}

pub(super) fn identity__verification_sessions__create__options__Document(
    turn: Turn,
) -> stripe::identity::verification_sessions::create::options::Document {
    stripe::identity::verification_sessions::create::options::Document::new()
        .allowed_types([
            turn
                .word::<
                    stripe::identity_verification_report::options::document::AllowedType,
                >(),
        ])
        .require_id_number(true)
        .require_live_capture(true)
        .require_matching_selfie(true)
}

pub(super) fn identity__verification_sessions__create__ProvidedDetails(
    _: Turn,
) -> stripe::identity::verification_sessions::create::ProvidedDetails {
    stripe::identity::verification_sessions::create::ProvidedDetails::new()
        .email("ab")
        .phone("ab")
}

pub(super) fn identity__verification_sessions__create__RelatedPerson(
    _: Turn,
) -> stripe::identity::verification_sessions::create::RelatedPerson {
    stripe::identity::verification_sessions::create::RelatedPerson::new("ab", "ab")
}

fn get_identity_verification_sessions_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_sessions::list().send(client))
}
fn get_identity_verification_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::identity::verification_sessions::list()
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT)
        .client_reference_id("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .related_customer("ab")
        .related_customer_account("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::identity_verification_session::Status>());
    receive(request.send(client))
}

fn get_identity_verification_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_sessions::retrieve("session_1").send(client))
}
fn get_identity_verification_sessions_session_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::identity::verification_sessions::retrieve("session_1")
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT);
    receive(request.send(client))
}

fn post_identity_verification_sessions_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_sessions::create().send(client))
}
fn post_identity_verification_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::identity::verification_sessions::create()
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT)
        .client_reference_id("ab")
        .metadata([("key", "ab")])
        .options(
            super::identity_verification_sessions::identity__verification_sessions__create__Options(
                turn.inside(),
            ),
        )
        .provided_details(
            super::identity_verification_sessions::identity__verification_sessions__create__ProvidedDetails(
                turn.inside(),
            ),
        )
        .related_customer("ab")
        .related_customer_account("ab")
        .related_person(
            super::identity_verification_sessions::identity__verification_sessions__create__RelatedPerson(
                turn.inside(),
            ),
        )
        .return_url("ab")
        .type_(turn.word::<stripe::identity::verification_sessions::create::Type>())
        .verification_flow("ab");
    receive(request.send(client))
}

fn post_identity_verification_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::identity::verification_sessions::update("session_1").send(client))
}
fn post_identity_verification_sessions_session_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::identity::verification_sessions::update("session_1")
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT)
        .metadata([("key", "ab")])
        .options(
            super::identity_verification_sessions::identity__verification_sessions__create__Options(
                turn.inside(),
            ),
        )
        .provided_details(
            super::identity_verification_sessions::identity__verification_sessions__create__ProvidedDetails(
                turn.inside(),
            ),
        )
        .type_(turn.word::<stripe::identity::verification_sessions::create::Type>());
    receive(request.send(client))
}

fn post_identity_verification_sessions_session_cancel_required(
    client: &Client,
) -> Exchange {
    receive(stripe::identity::verification_sessions::cancel("session_1").send(client))
}
fn post_identity_verification_sessions_session_cancel_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::identity::verification_sessions::cancel("session_1")
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT);
    receive(request.send(client))
}

fn post_identity_verification_sessions_session_redact_required(
    client: &Client,
) -> Exchange {
    receive(stripe::identity::verification_sessions::redact("session_1").send(client))
}
fn post_identity_verification_sessions_session_redact_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::identity::verification_sessions::redact("session_1")
        .expand(stripe::IdentityVerificationSession::LAST_VERIFICATION_REPORT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIdentityVerificationSessions",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: get_identity_verification_sessions_required,
        every: get_identity_verification_sessions_every,
    },
    Operation {
        id: "GetIdentityVerificationSessionsSession",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_identity_verification_sessions_session_required,
        every: get_identity_verification_sessions_session_every,
    },
    Operation {
        id: "PostIdentityVerificationSessions",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 2,
        },
        required: post_identity_verification_sessions_required,
        every: post_identity_verification_sessions_every,
    },
    Operation {
        id: "PostIdentityVerificationSessionsSession",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 2,
        },
        required: post_identity_verification_sessions_session_required,
        every: post_identity_verification_sessions_session_every,
    },
    Operation {
        id: "PostIdentityVerificationSessionsSessionCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_identity_verification_sessions_session_cancel_required,
        every: post_identity_verification_sessions_session_cancel_every,
    },
    Operation {
        id: "PostIdentityVerificationSessionsSessionRedact",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_identity_verification_sessions_session_redact_required,
        every: post_identity_verification_sessions_session_redact_every,
    },
];
