// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::account_tokens` sends.

use crate::prelude::*;

pub(super) fn v2_core_account_tokens_create_identity(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::Identity {
    stripe::v2::core::account_tokens::create::Identity::new()
        .attestations(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2_core_account_tokens_create_identity_business_details(
                turn.inside(),
            ),
        )
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_tokens_create_identity_attestations(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::Attestations {
    stripe::v2::core::account_tokens::create::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_tokens_create_identity_attestations_directorship_declaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::DirectorshipDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::DirectorshipDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_tokens_create_identity_attestations_ownership_declaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::OwnershipDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::OwnershipDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_tokens_create_identity_attestations_persons_provided(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::PersonsProvided {
    stripe::v2::core::account_tokens::create::identity::attestations::PersonsProvided::new()
        .directors(true)
        .executives(true)
        .owners(true)
        .ownership_exemption_reason(
            turn
                .word::<
                    stripe::v2::core::account_tokens::create::identity::attestations::persons_provided::OwnershipExemptionReason,
                >(),
        )
}

pub(super) fn v2_core_account_tokens_create_identity_attestations_representative_declaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::RepresentativeDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::RepresentativeDeclaration::new()
        .attested(true)
}

pub(super) fn v2_core_account_tokens_create_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::TermsOfService {
    stripe::v2::core::account_tokens::create::identity::attestations::TermsOfService::new()
        .account(
            super::shared::v2_core_account_tokens_create_identity_attestations_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_tokens_create_identity_individual(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::Individual {
    stripe::v2::core::account_tokens::create::identity::Individual::new()
        .additional_addresses([
            super::shared::v2_core_account_tokens_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity_individual_additional_name(
                turn.inside(),
            ),
        ])
        .address(
            super::shared::v2_core_account_tokens_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2_core_account_tokens_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn
                .word::<
                    stripe::v2::core::account_tokens::create::identity::individual::LegalGender,
                >(),
        )
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2::core::account_tokens::create::identity::individual::PoliticalExposure,
                >(),
        )
        .relationship(
            super::shared::v2_core_accounts_create_identity_individual_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_tokens_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab")
}

pub(super) fn v2_core_account_tokens_create_identity_individual_additional_name(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::individual::AdditionalName {
    stripe::v2::core::account_tokens::create::identity::individual::AdditionalName::new(
            turn
                .word::<
                    stripe::v2::core::account_tokens::create::identity::individual::additional_name::Purpose,
                >(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
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
            super::v2_core_account_tokens::v2_core_account_tokens_create_identity(
                turn.inside(),
            ),
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
