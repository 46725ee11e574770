// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::onboarding_links` sends.

use crate::prelude::*;

pub(super) fn terminal__onboarding_links__create__LinkOptions(
    turn: Turn,
) -> stripe::terminal::onboarding_links::create::LinkOptions {
    stripe::terminal::onboarding_links::create::LinkOptions::new()
        .apple_terms_and_conditions(
            super::terminal_onboarding_links::terminal__onboarding_links__create__link_options__AppleTermsAndConditions(
                turn.inside(),
            ),
        )
}

pub(super) fn terminal__onboarding_links__create__link_options__AppleTermsAndConditions(
    _: Turn,
) -> stripe::terminal::onboarding_links::create::link_options::AppleTermsAndConditions {
    stripe::terminal::onboarding_links::create::link_options::AppleTermsAndConditions::new(
            "ab",
        )
        .allow_relinking(true)
}

fn post_terminal_onboarding_links_required(client: &Client) -> Exchange {
    receive(
        stripe::terminal::onboarding_links::create(
                stripe::terminal::onboarding_links::create::LinkOptions::new()
                    .apple_terms_and_conditions(
                        stripe::terminal::onboarding_links::create::link_options::AppleTermsAndConditions::new(
                            "ab",
                        ),
                    ),
            )
            .send(client),
    )
}
fn post_terminal_onboarding_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::onboarding_links::create(
            super::terminal_onboarding_links::terminal__onboarding_links__create__LinkOptions(
                turn.inside(),
            ),
        )
        .on_behalf_of("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTerminalOnboardingLinks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_terminal_onboarding_links_required,
        every: post_terminal_onboarding_links_every,
    },
];
