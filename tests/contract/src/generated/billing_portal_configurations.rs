// Written by `cargo xtask generate`. Do not edit.
//! What `billing_portal::configurations` sends.

use crate::prelude::*;

pub(super) fn business_profile_create_param(
    turn: Turn,
) -> stripe::BusinessProfileCreateParam {
    let value = stripe::BusinessProfileCreateParam::new()
        .headline("ab")
        .privacy_policy_url("ab")
        .terms_of_service_url("ab");
    if turn.clears() { value.clear_headline() } else { value }
}

pub(super) fn features_creation_param(turn: Turn) -> stripe::FeaturesCreationParam {
    stripe::FeaturesCreationParam::new()
        .customer_update(
            super::billing_portal_configurations::customer_update_creation_param(
                turn.inside(),
            ),
        )
        .invoice_history(
            super::billing_portal_configurations::invoice_list_param(turn.inside()),
        )
        .payment_method_update(
            super::billing_portal_configurations::payment_method_update_param(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_configurations::subscription_cancel_creation_param(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_configurations::subscription_update_creation_param(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_update_creation_param(
    turn: Turn,
) -> stripe::CustomerUpdateCreationParam {
    let value = stripe::CustomerUpdateCreationParam::new(true)
        .allowed_updates([turn.word::<stripe::AllowedUpdate>()]);
    if turn.clears() { value.clear_allowed_updates() } else { value }
}

pub(super) fn invoice_list_param(_: Turn) -> stripe::InvoiceListParam {
    stripe::InvoiceListParam::new(true)
}

pub(super) fn payment_method_update_param(
    turn: Turn,
) -> stripe::PaymentMethodUpdateParam {
    let value = stripe::PaymentMethodUpdateParam::new(true)
        .payment_method_configuration("ab");
    if turn.clears() { value.clear_payment_method_configuration() } else { value }
}

pub(super) fn subscription_cancel_creation_param(
    turn: Turn,
) -> stripe::SubscriptionCancelCreationParam {
    stripe::SubscriptionCancelCreationParam::new(true)
        .cancellation_reason(
            super::billing_portal_configurations::subscription_cancellation_reason_creation_param(
                turn.inside(),
            ),
        )
        .mode(turn.word::<stripe::SubscriptionCancelCreationParamMode>())
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
}

pub(super) fn subscription_cancellation_reason_creation_param(
    turn: Turn,
) -> stripe::SubscriptionCancellationReasonCreationParam {
    let value = stripe::SubscriptionCancellationReasonCreationParam::new(
        true,
        [turn.word::<stripe::SubscriptionCancellationReasonCreationParamOption>()],
    );
    if turn.clears() { value.clear_options() } else { value }
}

pub(super) fn subscription_update_creation_param(
    turn: Turn,
) -> stripe::SubscriptionUpdateCreationParam {
    let value = stripe::SubscriptionUpdateCreationParam::new(true)
        .billing_cycle_anchor(
            turn.word::<stripe::PortalSubscriptionUpdateBillingCycleAnchor>(),
        )
        .default_allowed_updates([turn.word::<stripe::DefaultAllowedUpdate>()])
        .products([
            super::billing_portal_configurations::subscription_update_product_param(
                turn.inside(),
            ),
        ])
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .schedule_at_period_end(
            super::billing_portal_configurations::schedule_update_at_period_end_creating_param(
                turn.inside(),
            ),
        )
        .trial_update_behavior(turn.word::<stripe::TrialUpdateBehavior>());
    if turn.clears() {
        value.clear_default_allowed_updates().clear_products()
    } else {
        value
    }
}

pub(super) fn subscription_update_product_param(
    turn: Turn,
) -> stripe::SubscriptionUpdateProductParam {
    stripe::SubscriptionUpdateProductParam::new(["ab"], "ab")
        .adjustable_quantity(
            super::billing_portal_configurations::subscription_update_product_adjustable_quantity_param(
                turn.inside(),
            ),
        )
}

pub(super) fn subscription_update_product_adjustable_quantity_param(
    _: Turn,
) -> stripe::SubscriptionUpdateProductAdjustableQuantityParam {
    stripe::SubscriptionUpdateProductAdjustableQuantityParam::new(true)
        .maximum(1)
        .minimum(1)
}

pub(super) fn schedule_update_at_period_end_creating_param(
    turn: Turn,
) -> stripe::ScheduleUpdateAtPeriodEndCreatingParam {
    stripe::ScheduleUpdateAtPeriodEndCreatingParam::new()
        .conditions([
            super::billing_portal_configurations::schedule_update_at_period_end_condition_param(
                turn.inside(),
            ),
        ])
}

pub(super) fn schedule_update_at_period_end_condition_param(
    turn: Turn,
) -> stripe::ScheduleUpdateAtPeriodEndConditionParam {
    stripe::ScheduleUpdateAtPeriodEndConditionParam::new(
        turn.word::<stripe::ScheduleUpdateAtPeriodEndConditionParamType>(),
    )
}

pub(super) fn login_page_create_param(_: Turn) -> stripe::LoginPageCreateParam {
    stripe::LoginPageCreateParam::new(true)
}

pub(super) fn business_profile_update_param(
    turn: Turn,
) -> stripe::BusinessProfileUpdateParam {
    let value = stripe::BusinessProfileUpdateParam::new()
        .headline("ab")
        .privacy_policy_url("ab")
        .terms_of_service_url("ab");
    if turn.clears() {
        value.clear_headline().clear_privacy_policy_url().clear_terms_of_service_url()
    } else {
        value
    }
}

pub(super) fn features_updating_param(turn: Turn) -> stripe::FeaturesUpdatingParam {
    stripe::FeaturesUpdatingParam::new()
        .customer_update(
            super::billing_portal_configurations::customer_update_updating_param(
                turn.inside(),
            ),
        )
        .invoice_history(
            super::billing_portal_configurations::invoice_list_param(turn.inside()),
        )
        .payment_method_update(
            super::billing_portal_configurations::payment_method_update_param(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_configurations::subscription_cancel_updating_param(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_configurations::subscription_update_updating_param(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_update_updating_param(
    turn: Turn,
) -> stripe::CustomerUpdateUpdatingParam {
    let value = stripe::CustomerUpdateUpdatingParam::new()
        .allowed_updates([turn.word::<stripe::AllowedUpdate>()])
        .enabled(true);
    if turn.clears() { value.clear_allowed_updates() } else { value }
}

pub(super) fn subscription_cancel_updating_param(
    turn: Turn,
) -> stripe::SubscriptionCancelUpdatingParam {
    stripe::SubscriptionCancelUpdatingParam::new()
        .cancellation_reason(
            super::billing_portal_configurations::subscription_cancellation_reason_updating_param(
                turn.inside(),
            ),
        )
        .enabled(true)
        .mode(turn.word::<stripe::SubscriptionCancelCreationParamMode>())
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
}

pub(super) fn subscription_cancellation_reason_updating_param(
    turn: Turn,
) -> stripe::SubscriptionCancellationReasonUpdatingParam {
    let value = stripe::SubscriptionCancellationReasonUpdatingParam::new(true)
        .options([
            turn.word::<stripe::SubscriptionCancellationReasonCreationParamOption>(),
        ]);
    if turn.clears() { value.clear_options() } else { value }
}

pub(super) fn subscription_update_updating_param(
    turn: Turn,
) -> stripe::SubscriptionUpdateUpdatingParam {
    let value = stripe::SubscriptionUpdateUpdatingParam::new()
        .billing_cycle_anchor(
            turn.word::<stripe::PortalSubscriptionUpdateBillingCycleAnchor>(),
        )
        .default_allowed_updates([turn.word::<stripe::DefaultAllowedUpdate>()])
        .enabled(true)
        .products([
            super::billing_portal_configurations::subscription_update_product_param(
                turn.inside(),
            ),
        ])
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .schedule_at_period_end(
            super::billing_portal_configurations::schedule_update_at_period_end_updating_param(
                turn.inside(),
            ),
        )
        .trial_update_behavior(turn.word::<stripe::TrialUpdateBehavior>());
    if turn.clears() {
        value.clear_default_allowed_updates().clear_products()
    } else {
        value
    }
}

pub(super) fn schedule_update_at_period_end_updating_param(
    turn: Turn,
) -> stripe::ScheduleUpdateAtPeriodEndUpdatingParam {
    let value = stripe::ScheduleUpdateAtPeriodEndUpdatingParam::new()
        .conditions([
            super::billing_portal_configurations::schedule_update_at_period_end_condition_param(
                turn.inside(),
            ),
        ]);
    if turn.clears() { value.clear_conditions() } else { value }
}

pub(super) fn login_page_update_param(_: Turn) -> stripe::LoginPageUpdateParam {
    stripe::LoginPageUpdateParam::new(true)
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
                stripe::FeaturesCreationParam::new()
                    .customer_update(stripe::CustomerUpdateCreationParam::new(true)),
            )
            .send(client),
    )
}
fn post_billing_portal_configurations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing_portal::configurations::create(
            super::billing_portal_configurations::features_creation_param(turn.inside()),
        )
        .expand(stripe::BillingPortalConfiguration::APPLICATION)
        .business_profile(
            super::billing_portal_configurations::business_profile_create_param(
                turn.inside(),
            ),
        )
        .default_return_url("ab")
        .login_page(
            super::billing_portal_configurations::login_page_create_param(turn.inside()),
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
            super::billing_portal_configurations::business_profile_update_param(
                turn.inside(),
            ),
        )
        .default_return_url("ab")
        .features(
            super::billing_portal_configurations::features_updating_param(turn.inside()),
        )
        .login_page(
            super::billing_portal_configurations::login_page_update_param(turn.inside()),
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
