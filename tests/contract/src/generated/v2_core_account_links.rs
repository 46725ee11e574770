// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::account_links` sends.

use crate::prelude::*;

pub(super) fn create_v2_core_account_link_use_case(
    turn: Turn,
) -> stripe::CreateV2CoreAccountLinkUseCase {
    stripe::CreateV2CoreAccountLinkUseCase::new(turn.word::<stripe::AccountLinkType>())
        .account_onboarding(
            super::v2_core_account_links::create_v2_core_account_link_use_case_account_onboarding(
                turn.inside(),
            ),
        )
        .account_update(
            super::v2_core_account_links::create_v2_core_account_link_use_case_account_update(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_link_use_case_account_onboarding(
    turn: Turn,
) -> stripe::CreateV2CoreAccountLinkUseCaseAccountOnboarding {
    stripe::CreateV2CoreAccountLinkUseCaseAccountOnboarding::new(
            [turn.word::<stripe::CreateV2CoreAccountLinkUseCaseConfiguration>()],
            "ab",
        )
        .collection_options(
            super::v2_core_account_links::create_v2_core_account_link_use_case_collection_options(
                turn.inside(),
            ),
        )
        .return_url("ab")
}

pub(super) fn create_v2_core_account_link_use_case_collection_options(
    turn: Turn,
) -> stripe::CreateV2CoreAccountLinkUseCaseCollectionOptions {
    stripe::CreateV2CoreAccountLinkUseCaseCollectionOptions::new()
        .fields(turn.word::<stripe::CollectionOptionsParamsFields>())
        .future_requirements(turn.word::<stripe::FutureRequirement>())
}

pub(super) fn create_v2_core_account_link_use_case_account_update(
    turn: Turn,
) -> stripe::CreateV2CoreAccountLinkUseCaseAccountUpdate {
    stripe::CreateV2CoreAccountLinkUseCaseAccountUpdate::new(
            [turn.word::<stripe::CreateV2CoreAccountLinkUseCaseConfiguration>()],
            "ab",
        )
        .collection_options(
            super::v2_core_account_links::create_v2_core_account_link_use_case_collection_options(
                turn.inside(),
            ),
        )
        .return_url("ab")
}

fn post_v2_core_account_links_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::account_links::create(
                "ab",
                stripe::CreateV2CoreAccountLinkUseCase::new(
                    stripe::AccountLinkType::AccountOnboarding,
                ),
            )
            .send(client),
    )
}
fn post_v2_core_account_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::account_links::create(
        "ab",
        super::v2_core_account_links::create_v2_core_account_link_use_case(turn.inside()),
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
