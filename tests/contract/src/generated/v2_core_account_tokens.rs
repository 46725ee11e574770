// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::account_tokens` sends.

use crate::prelude::*;

pub(super) fn v2_core_account_token_identity(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentity {
    stripe::V2CoreAccountTokenIdentity::new()
        .attestations(
            super::v2_core_account_tokens::v2_core_account_token_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2_core_account_token_identity_business_details(turn.inside()),
        )
        .entity_type(turn.word::<stripe::EntityType>())
        .individual(
            super::shared::v2_core_account_token_identity_individual(turn.inside()),
        )
}

pub(super) fn v2_core_account_token_identity_attestations(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestations {
    stripe::V2CoreAccountTokenIdentityAttestations::new()
        .directorship_declaration(
            super::v2_core_account_tokens::v2_core_account_token_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_account_tokens::v2_core_account_token_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::shared::v2_core_account_token_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_account_tokens::v2_core_account_token_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_account_tokens::v2_core_account_token_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_attestations_directorship_declaration(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestationsDirectorshipDeclaration {
    stripe::V2CoreAccountTokenIdentityAttestationsDirectorshipDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_token_identity_attestations_ownership_declaration(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration {
    stripe::V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_token_identity_attestations_representative_declaration(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration {
    stripe::V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_token_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestationsTermsOfService {
    stripe::V2CoreAccountTokenIdentityAttestationsTermsOfService::new()
        .account(
            super::shared::v2_core_account_person_token_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

fn get_v2_core_account_tokens_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::account_tokens::retrieve("id_1").send(client))
}
fn get_v2_core_account_tokens_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::account_tokens::retrieve("id_1");
    receive(request.send(client))
}

fn post_v2_core_account_tokens_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::account_tokens::create().send(client))
}
fn post_v2_core_account_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::account_tokens::create()
        .contact_email("ab")
        .contact_phone("ab")
        .display_name("ab")
        .identity(
            super::v2_core_account_tokens::v2_core_account_token_identity(turn.inside()),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetV2CoreAccountTokensId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_account_tokens_id_required,
        every: get_v2_core_account_tokens_id_every,
    },
    Operation {
        id: "PostV2CoreAccountTokens",
        turns: Turns {
            arms: 2,
            words: 115,
            levels: 0,
        },
        required: post_v2_core_account_tokens_required,
        every: post_v2_core_account_tokens_every,
    },
];
