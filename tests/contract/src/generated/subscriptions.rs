// Written by `cargo xtask generate`. Do not edit.
//! What `subscriptions` sends.

use crate::prelude::*;

pub(super) fn automatic_tax_filter_params(_: Turn) -> stripe::AutomaticTaxFilterParams {
    stripe::AutomaticTaxFilterParams::new(true)
}

pub(super) fn cycle_anchor_config_param(_: Turn) -> stripe::CycleAnchorConfigParam {
    stripe::CycleAnchorConfigParam::new(1).hour(1).minute(1).month(1).second(1)
}

pub(super) fn billing_schedules_create_params(
    turn: Turn,
) -> stripe::BillingSchedulesCreateParams {
    stripe::BillingSchedulesCreateParams::new(
            super::shared::billing_schedules_bill_until(turn.inside()),
        )
        .applies_to([super::shared::billing_schedules_applies_to(turn.inside())])
        .key("ab")
}

pub(super) fn billing_mode_migrate(turn: Turn) -> stripe::BillingModeMigrate {
    stripe::BillingModeMigrate::new()
        .flexible(super::shared::flexible_params(turn.inside()))
}

fn delete_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::cancel("subscription_exposed_id_1").send(client))
}
fn delete_subscriptions_subscription_exposed_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::cancel("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .cancellation_details(super::shared::cancellation_details_param(turn.inside()))
        .invoice_now(true)
        .prorate(true);
    receive(request.send(client))
}

fn delete_subscriptions_subscription_exposed_id_discount_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::subscriptions::delete_discount("subscription_exposed_id_1").send(client),
    )
}
fn delete_subscriptions_subscription_exposed_id_discount_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscriptions::delete_discount("subscription_exposed_id_1");
    receive(request.send(client))
}

fn get_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::list().send(client))
}
fn get_subscriptions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscriptions::list()
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .automatic_tax(super::subscriptions::automatic_tax_filter_params(turn.inside()))
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .created(turn.range(Timestamp::from(1700000000)))
        .current_period_end(turn.range(Timestamp::from(1700000000)))
        .current_period_start(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .price("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::ListSubscriptionStatus>())
        .test_clock("ab");
    receive(request.send(client))
}

fn get_subscriptions_search_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::search("ab").send(client))
}
fn get_subscriptions_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::subscriptions::search("ab")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::retrieve("subscription_exposed_id_1").send(client))
}
fn get_subscriptions_subscription_exposed_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::subscriptions::retrieve("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_subscriptions_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::create().send(client))
}
fn post_subscriptions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::subscriptions::create()
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::customer_subscription_add_invoice_item(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_config(turn.inside()))
        .backdate_start_date(1700000000)
        .billing_cycle_anchor(1700000000)
        .billing_cycle_anchor_config(
            super::subscriptions::cycle_anchor_config_param(turn.inside()),
        )
        .billing_mode(super::shared::billing_mode(turn.inside()))
        .billing_schedules([
            super::subscriptions::billing_schedules_create_params(turn.inside()),
        ])
        .billing_thresholds(super::shared::billing_thresholds_param(turn.inside()))
        .cancel_at(
            super::shared::timestamp_or_max_billed_until_or_max_period_end_or_min_period_end(
                turn,
            ),
        )
        .cancel_at_period_end(true)
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .invoice_settings(super::shared::invoice_settings_param(turn.inside()))
        .items([super::shared::subscription_item_create_params(turn.inside())])
        .metadata([("key", "ab")])
        .off_session(true)
        .on_behalf_of("ab")
        .payment_behavior(turn.word::<stripe::PaymentBehavior>())
        .payment_settings(
            super::shared::customer_subscription_payment_settings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::pending_invoice_item_interval_params(turn.inside()),
        )
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .transfer_data(super::shared::customer_subscription_transfer_data(turn.inside()))
        .trial_end(super::shared::customer_subscription_trial_end(turn))
        .trial_from_plan(true)
        .trial_period_days(1)
        .trial_settings(super::shared::trial_settings_config(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_discounts()
            .clear_metadata()
            .clear_on_behalf_of()
            .clear_pending_invoice_item_interval()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_subscriptions_subscription_exposed_id_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::update("subscription_exposed_id_1").send(client))
}
fn post_subscriptions_subscription_exposed_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::update("subscription_exposed_id_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .add_invoice_items([
            super::shared::customer_subscription_add_invoice_item(turn.inside()),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_config(turn.inside()))
        .billing_cycle_anchor(
            turn.word::<stripe::PortalSubscriptionUpdateBillingCycleAnchor>(),
        )
        .billing_schedules([
            super::shared::billing_schedules_update_params(turn.inside()),
        ])
        .billing_thresholds(super::shared::billing_thresholds_param(turn.inside()))
        .cancel_at(
            super::shared::timestamp_or_max_billed_until_or_max_period_end_or_min_period_end(
                turn,
            ),
        )
        .cancel_at_period_end(true)
        .cancellation_details(super::shared::cancellation_details_param(turn.inside()))
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .days_until_due(1)
        .default_payment_method("ab")
        .default_source("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .invoice_settings(super::shared::invoice_settings_param(turn.inside()))
        .items([super::shared::subscription_item_update_params(turn.inside())])
        .metadata([("key", "ab")])
        .off_session(true)
        .on_behalf_of("ab")
        .pause_collection(super::shared::pause_collection_param(turn.inside()))
        .payment_behavior(turn.word::<stripe::PaymentBehavior>())
        .payment_settings(
            super::shared::customer_subscription_payment_settings(turn.inside()),
        )
        .pending_invoice_item_interval(
            super::shared::pending_invoice_item_interval_params(turn.inside()),
        )
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .proration_date(1700000000)
        .transfer_data(super::shared::customer_subscription_transfer_data(turn.inside()))
        .trial_end(super::shared::customer_subscription_trial_end(turn))
        .trial_from_plan(true)
        .trial_settings(super::shared::trial_settings_config(turn.inside()));
    let request = if turn.clears() {
        request
            .clear_application_fee_percent()
            .clear_billing_schedules()
            .clear_billing_thresholds()
            .clear_cancel_at()
            .clear_default_source()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
            .clear_metadata()
            .clear_on_behalf_of()
            .clear_pause_collection()
            .clear_pending_invoice_item_interval()
            .clear_transfer_data()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_subscriptions_subscription_migrate_required(client: &Client) -> Exchange {
    receive(
        stripe::subscriptions::migrate(
                "subscription_1",
                stripe::BillingModeMigrate::new(),
            )
            .send(client),
    )
}
fn post_subscriptions_subscription_migrate_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::migrate(
            "subscription_1",
            super::subscriptions::billing_mode_migrate(turn.inside()),
        )
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn post_subscriptions_subscription_resume_required(client: &Client) -> Exchange {
    receive(stripe::subscriptions::resume("subscription_1").send(client))
}
fn post_subscriptions_subscription_resume_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::subscriptions::resume("subscription_1")
        .expand(stripe::Subscription::APPLICATION)
        .expand(stripe::Subscription::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::Subscription::BILLING_SCHEDULES_APPLIES_TO_PRICE)
        .expand(stripe::Subscription::CUSTOMER)
        .expand(stripe::Subscription::DEFAULT_PAYMENT_METHOD)
        .expand(stripe::Subscription::DEFAULT_SOURCE)
        .expand(stripe::Subscription::DISCOUNTS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ACCOUNT_TAX_IDS)
        .expand(stripe::Subscription::INVOICE_SETTINGS_ISSUER_ACCOUNT)
        .expand(stripe::Subscription::ITEMS)
        .expand(stripe::Subscription::LATEST_INVOICE)
        .expand(stripe::Subscription::ON_BEHALF_OF)
        .expand(stripe::Subscription::PENDING_SETUP_INTENT)
        .expand(stripe::Subscription::PENDING_UPDATE_DISCOUNTS)
        .expand(stripe::Subscription::SCHEDULE)
        .expand(stripe::Subscription::TEST_CLOCK)
        .expand(stripe::Subscription::TRANSFER_DATA_DESTINATION)
        .billing_cycle_anchor(
            turn.word::<stripe::PortalSubscriptionUpdateBillingCycleAnchor>(),
        )
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .proration_date(1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 2,
        },
        required: delete_subscriptions_subscription_exposed_id_required,
        every: delete_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "DeleteSubscriptionsSubscriptionExposedIdDiscount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_subscriptions_subscription_exposed_id_discount_required,
        every: delete_subscriptions_subscription_exposed_id_discount_every,
    },
    Operation {
        id: "GetSubscriptions",
        turns: Turns {
            arms: 2,
            words: 10,
            levels: 0,
        },
        required: get_subscriptions_required,
        every: get_subscriptions_every,
    },
    Operation {
        id: "GetSubscriptionsSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscriptions_search_required,
        every: get_subscriptions_search_every,
    },
    Operation {
        id: "GetSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_subscriptions_subscription_exposed_id_required,
        every: get_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "PostSubscriptions",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_subscriptions_required,
        every: post_subscriptions_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionExposedId",
        turns: Turns {
            arms: 4,
            words: 45,
            levels: 3,
        },
        required: post_subscriptions_subscription_exposed_id_required,
        every: post_subscriptions_subscription_exposed_id_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionMigrate",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_subscriptions_subscription_migrate_required,
        every: post_subscriptions_subscription_migrate_every,
    },
    Operation {
        id: "PostSubscriptionsSubscriptionResume",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_subscriptions_subscription_resume_required,
        every: post_subscriptions_subscription_resume_every,
    },
];
