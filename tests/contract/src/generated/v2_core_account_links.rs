// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::account_links` sends.

use crate::prelude::*;

pub(super) fn v2__core__account_links__create__UseCase(
    turn: Turn,
) -> stripe::v2::core::account_links::create::UseCase {
    stripe::v2::core::account_links::create::UseCase::new(
            turn.word::<stripe::v2_core_account_link::use_case::Type>(),
        )
        .account_onboarding(
            super::v2_core_account_links::v2__core__account_links__create__use_case__AccountOnboarding(
                turn.inside(),
            ),
        )
        .account_update(
            super::v2_core_account_links::v2__core__account_links__create__use_case__AccountUpdate(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__account_links__create__use_case__AccountOnboarding(
    turn: Turn,
) -> stripe::v2::core::account_links::create::use_case::AccountOnboarding {
    stripe::v2::core::account_links::create::use_case::AccountOnboarding::new(
            [
                turn
                    .word::<
                        stripe::v2_core_account_link::use_case::account_onboarding::Configuration,
                    >(),
            ],
            "ab",
        )
        .collection_options(
            super::v2_core_account_links::v2__core__account_links__create__use_case__account_onboarding__CollectionOptions(
                turn.inside(),
            ),
        )
        .return_url("ab")
}

pub(super) fn v2__core__account_links__create__use_case__account_onboarding__CollectionOptions(
    turn: Turn,
) -> stripe::v2::core::account_links::create::use_case::account_onboarding::CollectionOptions {
    stripe::v2::core::account_links::create::use_case::account_onboarding::CollectionOptions::new()
        .fields(
            turn
                .word::<
                    stripe::v2_core_account_link::use_case::account_onboarding::collection_options::Fields,
                >(),
        )
        .future_requirements(
            turn
                .word::<
                    stripe::v2_core_account_link::use_case::account_onboarding::collection_options::FutureRequirements,
                >(),
        )
}

pub(super) fn v2__core__account_links__create__use_case__AccountUpdate(
    turn: Turn,
) -> stripe::v2::core::account_links::create::use_case::AccountUpdate {
    stripe::v2::core::account_links::create::use_case::AccountUpdate::new(
            [
                turn
                    .word::<
                        stripe::v2_core_account_link::use_case::account_onboarding::Configuration,
                    >(),
            ],
            "ab",
        )
        .collection_options(
            super::v2_core_account_links::v2__core__account_links__create__use_case__account_onboarding__CollectionOptions(
                turn.inside(),
            ),
        )
        .return_url("ab")
}

fn post_v2_core_account_links_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::account_links::create(
                "ab",
                stripe::v2::core::account_links::create::UseCase::new(
                    stripe::v2_core_account_link::use_case::Type::AccountOnboarding,
                ),
            )
            .send(client),
    )
}
fn post_v2_core_account_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::account_links::create(
        "ab",
        super::v2_core_account_links::v2__core__account_links__create__UseCase(
            turn.inside(),
        ),
    );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostV2CoreAccountLinks",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_v2_core_account_links_required,
        every: post_v2_core_account_links_every,
    },
];
