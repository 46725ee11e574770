// Written by `cargo xtask generate`. Do not edit.
//! What `billing_portal::configurations` sends.

use crate::prelude::*;

pub(super) fn billing_portal__configurations__create__BusinessProfile(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::BusinessProfile {
    let value = stripe::billing_portal::configurations::create::BusinessProfile::new()
        .headline("ab")
        .privacy_policy_url("ab")
        .terms_of_service_url("ab");
    if turn.clears() { value.clear_headline() } else { value }
}

pub(super) fn billing_portal__configurations__create__Features(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::Features {
    stripe::billing_portal::configurations::create::Features::new()
        .customer_update(
            super::billing_portal_configurations::billing_portal__configurations__create__features__CustomerUpdate(
                turn.inside(),
            ),
        )
        .invoice_history(
            super::billing_portal_configurations::billing_portal__configurations__create__features__InvoiceHistory(
                turn.inside(),
            ),
        )
        .payment_method_update(
            super::billing_portal_configurations::billing_portal__configurations__create__features__PaymentMethodUpdate(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_configurations::billing_portal__configurations__create__features__SubscriptionCancel(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_configurations::billing_portal__configurations__create__features__SubscriptionUpdate(
                turn.inside(),
            ),
        )
}

pub(super) fn billing_portal__configurations__create__features__CustomerUpdate(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::CustomerUpdate {
    let value = stripe::billing_portal::configurations::create::features::CustomerUpdate::new(
            true,
        )
        .allowed_updates([
            turn
                .word::<
                    stripe::billing_portal_configuration::features::customer_update::AllowedUpdate,
                >(),
        ]);
    if turn.clears() { value.clear_allowed_updates() } else { value }
}

pub(super) fn billing_portal__configurations__create__features__InvoiceHistory(
    _: Turn,
) -> stripe::billing_portal::configurations::create::features::InvoiceHistory {
    stripe::billing_portal::configurations::create::features::InvoiceHistory::new(true)
}

pub(super) fn billing_portal__configurations__create__features__PaymentMethodUpdate(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::PaymentMethodUpdate {
    let value = stripe::billing_portal::configurations::create::features::PaymentMethodUpdate::new(
            true,
        )
        .payment_method_configuration("ab");
    if turn.clears() { value.clear_payment_method_configuration() } else { value }
}

pub(super) fn billing_portal__configurations__create__features__SubscriptionCancel(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::SubscriptionCancel {
    stripe::billing_portal::configurations::create::features::SubscriptionCancel::new(
            true,
        )
        .cancellation_reason(
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_cancel__CancellationReason(
                turn.inside(),
            ),
        )
        .mode(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_cancel::Mode,
                >(),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
}

pub(super) fn billing_portal__configurations__create__features__subscription_cancel__CancellationReason(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::subscription_cancel::CancellationReason {
    let value = stripe::billing_portal::configurations::create::features::subscription_cancel::CancellationReason::new(
        true,
        [
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_cancel::cancellation_reason::Option,
                >(),
        ],
    );
    if turn.clears() { value.clear_options() } else { value }
}

pub(super) fn billing_portal__configurations__create__features__SubscriptionUpdate(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::SubscriptionUpdate {
    let value = stripe::billing_portal::configurations::create::features::SubscriptionUpdate::new(
            true,
        )
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::BillingCycleAnchor,
                >(),
        )
        .default_allowed_updates([
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::DefaultAllowedUpdate,
                >(),
        ])
        .products([
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_update__Product(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .schedule_at_period_end(
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_update__ScheduleAtPeriodEnd(
                turn.inside(),
            ),
        )
        .trial_update_behavior(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::TrialUpdateBehavior,
                >(),
        );
    if turn.clears() {
        value.clear_default_allowed_updates().clear_products()
    } else {
        value
    }
}

pub(super) fn billing_portal__configurations__create__features__subscription_update__Product(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::subscription_update::Product {
    stripe::billing_portal::configurations::create::features::subscription_update::Product::new(
            "ab",
            ["ab"],
        )
        .adjustable_quantity(
            super::shared::payment_links__create__line_item__AdjustableQuantity(
                turn.inside(),
            ),
        )
}

pub(super) fn billing_portal__configurations__create__features__subscription_update__ScheduleAtPeriodEnd(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::subscription_update::ScheduleAtPeriodEnd {
    stripe::billing_portal::configurations::create::features::subscription_update::ScheduleAtPeriodEnd::new()
        .conditions([
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_update__schedule_at_period_end__Condition(
                turn.inside(),
            ),
        ])
}

pub(super) fn billing_portal__configurations__create__features__subscription_update__schedule_at_period_end__Condition(
    turn: Turn,
) -> stripe::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::Condition {
    stripe::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::Condition::new(
        turn
            .word::<
                stripe::billing_portal_configuration::features::subscription_update::schedule_at_period_end::condition::Type,
            >(),
    )
}

pub(super) fn billing_portal__configurations__create__LoginPage(
    _: Turn,
) -> stripe::billing_portal::configurations::create::LoginPage {
    stripe::billing_portal::configurations::create::LoginPage::new(true)
}

pub(super) fn billing_portal__configurations__update__BusinessProfile(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::BusinessProfile {
    let value = stripe::billing_portal::configurations::update::BusinessProfile::new()
        .headline("ab")
        .privacy_policy_url("ab")
        .terms_of_service_url("ab");
    if turn.clears() {
        value.clear_headline().clear_privacy_policy_url().clear_terms_of_service_url()
    } else {
        value
    }
}

pub(super) fn billing_portal__configurations__update__Features(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::Features {
    stripe::billing_portal::configurations::update::Features::new()
        .customer_update(
            super::billing_portal_configurations::billing_portal__configurations__update__features__CustomerUpdate(
                turn.inside(),
            ),
        )
        .invoice_history(
            super::billing_portal_configurations::billing_portal__configurations__create__features__InvoiceHistory(
                turn.inside(),
            ),
        )
        .payment_method_update(
            super::billing_portal_configurations::billing_portal__configurations__create__features__PaymentMethodUpdate(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_configurations::billing_portal__configurations__update__features__SubscriptionCancel(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_configurations::billing_portal__configurations__update__features__SubscriptionUpdate(
                turn.inside(),
            ),
        )
}

pub(super) fn billing_portal__configurations__update__features__CustomerUpdate(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::features::CustomerUpdate {
    let value = stripe::billing_portal::configurations::update::features::CustomerUpdate::new()
        .allowed_updates([
            turn
                .word::<
                    stripe::billing_portal_configuration::features::customer_update::AllowedUpdate,
                >(),
        ])
        .enabled(true);
    if turn.clears() { value.clear_allowed_updates() } else { value }
}

pub(super) fn billing_portal__configurations__update__features__SubscriptionCancel(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::features::SubscriptionCancel {
    stripe::billing_portal::configurations::update::features::SubscriptionCancel::new()
        .cancellation_reason(
            super::billing_portal_configurations::billing_portal__configurations__update__features__subscription_cancel__CancellationReason(
                turn.inside(),
            ),
        )
        .enabled(true)
        .mode(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_cancel::Mode,
                >(),
        )
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
}

pub(super) fn billing_portal__configurations__update__features__subscription_cancel__CancellationReason(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::features::subscription_cancel::CancellationReason {
    let value = stripe::billing_portal::configurations::update::features::subscription_cancel::CancellationReason::new(
            true,
        )
        .options([
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_cancel::cancellation_reason::Option,
                >(),
        ]);
    if turn.clears() { value.clear_options() } else { value }
}

pub(super) fn billing_portal__configurations__update__features__SubscriptionUpdate(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::features::SubscriptionUpdate {
    let value = stripe::billing_portal::configurations::update::features::SubscriptionUpdate::new()
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::BillingCycleAnchor,
                >(),
        )
        .default_allowed_updates([
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::DefaultAllowedUpdate,
                >(),
        ])
        .enabled(true)
        .products([
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_update__Product(
                turn.inside(),
            ),
        ])
        .proration_behavior(
            turn.word::<stripe::subscription_schedule::phase::ProrationBehavior>(),
        )
        .schedule_at_period_end(
            super::billing_portal_configurations::billing_portal__configurations__update__features__subscription_update__ScheduleAtPeriodEnd(
                turn.inside(),
            ),
        )
        .trial_update_behavior(
            turn
                .word::<
                    stripe::billing_portal_configuration::features::subscription_update::TrialUpdateBehavior,
                >(),
        );
    if turn.clears() {
        value.clear_default_allowed_updates().clear_products()
    } else {
        value
    }
}

pub(super) fn billing_portal__configurations__update__features__subscription_update__ScheduleAtPeriodEnd(
    turn: Turn,
) -> stripe::billing_portal::configurations::update::features::subscription_update::ScheduleAtPeriodEnd {
    let value = stripe::billing_portal::configurations::update::features::subscription_update::ScheduleAtPeriodEnd::new()
        .conditions([
            super::billing_portal_configurations::billing_portal__configurations__create__features__subscription_update__schedule_at_period_end__Condition(
                turn.inside(),
            ),
        ]);
    if turn.clears() { value.clear_conditions() } else { value }
}

fn get_billing_portal_configurations_required(client: &Client) -> Exchange {
    receive(stripe::billing_portal::configurations::list().send(client))
}
fn get_billing_portal_configurations_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::billing_portal::configurations::list()
        .expand(stripe::BillingPortalConfiguration::APPLICATION)
        .active(true)
        .ending_before("ab")
        .is_default(true)
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_billing_portal_configurations_configuration_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::billing_portal::configurations::retrieve("configuration_1").send(client),
    )
}
fn get_billing_portal_configurations_configuration_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::billing_portal::configurations::retrieve("configuration_1")
        .expand(stripe::BillingPortalConfiguration::APPLICATION);
    receive(request.send(client))
}

fn post_billing_portal_configurations_required(client: &Client) -> Exchange {
    receive(
        stripe::billing_portal::configurations::create(
                stripe::billing_portal::configurations::create::Features::new()
                    .customer_update(
                        stripe::billing_portal::configurations::create::features::CustomerUpdate::new(
                            true,
                        ),
                    ),
            )
            .send(client),
    )
}
fn post_billing_portal_configurations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing_portal::configurations::create(
            super::billing_portal_configurations::billing_portal__configurations__create__Features(
                turn.inside(),
            ),
        )
        .expand(stripe::BillingPortalConfiguration::APPLICATION)
        .business_profile(
            super::billing_portal_configurations::billing_portal__configurations__create__BusinessProfile(
                turn.inside(),
            ),
        )
        .default_return_url("ab")
        .login_page(
            super::billing_portal_configurations::billing_portal__configurations__create__LoginPage(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() {
        request.clear_default_return_url().clear_name()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_billing_portal_configurations_configuration_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::billing_portal::configurations::update("configuration_1").send(client),
    )
}
fn post_billing_portal_configurations_configuration_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::billing_portal::configurations::update("configuration_1")
        .expand(stripe::BillingPortalConfiguration::APPLICATION)
        .active(true)
        .business_profile(
            super::billing_portal_configurations::billing_portal__configurations__update__BusinessProfile(
                turn.inside(),
            ),
        )
        .default_return_url("ab")
        .features(
            super::billing_portal_configurations::billing_portal__configurations__update__Features(
                turn.inside(),
            ),
        )
        .login_page(
            super::billing_portal_configurations::billing_portal__configurations__create__LoginPage(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() {
        request.clear_default_return_url().clear_metadata().clear_name()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetBillingPortalConfigurations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_portal_configurations_required,
        every: get_billing_portal_configurations_every,
    },
    Operation {
        id: "GetBillingPortalConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_billing_portal_configurations_configuration_required,
        every: get_billing_portal_configurations_configuration_every,
    },
    Operation {
        id: "PostBillingPortalConfigurations",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 4,
        },
        required: post_billing_portal_configurations_required,
        every: post_billing_portal_configurations_every,
    },
    Operation {
        id: "PostBillingPortalConfigurationsConfiguration",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 4,
        },
        required: post_billing_portal_configurations_configuration_required,
        every: post_billing_portal_configurations_configuration_every,
    },
];
