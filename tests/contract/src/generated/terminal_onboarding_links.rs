// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::onboarding_links` sends.

use crate::prelude::*;

pub(super) fn link_options_params(turn: Turn) -> stripe::LinkOptionsParams {
    stripe::LinkOptionsParams::new()
        .apple_terms_and_conditions(
            super::terminal_onboarding_links::apple_terms_and_conditions_params(
                turn.inside(),
            ),
        )
}

pub(super) fn apple_terms_and_conditions_params(
    _: Turn,
) -> stripe::AppleTermsAndConditionsParams {
    stripe::AppleTermsAndConditionsParams::new("ab").allow_relinking(true)
}

fn post_terminal_onboarding_links_required(client: &Client) -> Exchange {
    receive(
        stripe::terminal::onboarding_links::create(
                stripe::LinkOptionsParams::new()
                    .apple_terms_and_conditions(
                        stripe::AppleTermsAndConditionsParams::new("ab"),
                    ),
            )
            .send(client),
    )
}
fn post_terminal_onboarding_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::onboarding_links::create(
            super::terminal_onboarding_links::link_options_params(turn.inside()),
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
