// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::account_tokens` sends.

use crate::prelude::*;

pub(super) fn v2__core__account_tokens__create__Identity(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::Identity {
    stripe::v2::core::account_tokens::create::Identity::new()
        .attestations(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__Attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2__core__account_tokens__create__identity__BusinessDetails(
                turn.inside(),
            ),
        )
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__Individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__Attestations(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::Attestations {
    stripe::v2::core::account_tokens::create::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__attestations__DirectorshipDeclaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__attestations__OwnershipDeclaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__attestations__PersonsProvided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__attestations__RepresentativeDeclaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__attestations__TermsOfService(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__attestations__DirectorshipDeclaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::DirectorshipDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::DirectorshipDeclaration::new()
        .attested(true)
}

pub(super) fn v2__core__account_tokens__create__identity__attestations__OwnershipDeclaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::OwnershipDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::OwnershipDeclaration::new()
        .attested(true)
}

pub(super) fn v2__core__account_tokens__create__identity__attestations__PersonsProvided(
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

pub(super) fn v2__core__account_tokens__create__identity__attestations__RepresentativeDeclaration(
    _: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::RepresentativeDeclaration {
    stripe::v2::core::account_tokens::create::identity::attestations::RepresentativeDeclaration::new()
        .attested(true)
}

pub(super) fn v2__core__account_tokens__create__identity__attestations__TermsOfService(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::attestations::TermsOfService {
    stripe::v2::core::account_tokens::create::identity::attestations::TermsOfService::new()
        .account(
            super::shared::v2__core__account_tokens__create__identity__attestations__terms_of_service__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_tokens__create__identity__Individual(
    turn: Turn,
) -> stripe::v2::core::account_tokens::create::identity::Individual {
    stripe::v2::core::account_tokens::create::identity::Individual::new()
        .additional_addresses([
            super::shared::v2__core__account_tokens__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_account_tokens::v2__core__account_tokens__create__identity__individual__AdditionalName(
                turn.inside(),
            ),
        ])
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2__core__account_tokens__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
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
            super::shared::v2__core__accounts__create__identity__individual__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab")
}

pub(super) fn v2__core__account_tokens__create__identity__individual__AdditionalName(
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
            super::v2_core_account_tokens::v2__core__account_tokens__create__Identity(
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
