// Written by `cargo xtask generate`. Do not edit.
//! What `billing_portal::sessions` sends.

use crate::prelude::*;

pub(super) fn billing_portal__sessions__create__FlowData(
    turn: Turn,
) -> stripe::billing_portal::sessions::create::FlowData {
    stripe::billing_portal::sessions::create::FlowData::new(
            turn.word::<stripe::billing_portal_session::flow::Type>(),
        )
        .after_completion(
            super::billing_portal_sessions::billing_portal__sessions__create__flow_data__AfterCompletion(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_sessions::billing_portal__sessions__create__flow_data__SubscriptionCancel(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_sessions::billing_portal__sessions__create__flow_data__SubscriptionUpdate(
                turn.inside(),
            ),
        )
        .subscription_update_confirm(
            super::billing_portal_sessions::billing_portal__sessions__create__flow_data__SubscriptionUpdateConfirm(
                turn.inside(),
            ),
        )
}

pub(super) fn billing_portal__sessions__create__flow_data__AfterCompletion(
    turn: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::AfterCompletion {
    stripe::billing_portal::sessions::create::flow_data::AfterCompletion::new(
            turn.word::<stripe::billing_portal_session::flow::after_completion::Type>(),
        )
        .hosted_confirmation(
            super::shared::payment_links__create__after_completion__HostedConfirmation(
                turn.inside(),
            ),
        )
        .redirect(super::shared::sources__create__Redirect(turn.inside()))
}

pub(super) fn billing_portal__sessions__create__flow_data__SubscriptionCancel(
    turn: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::SubscriptionCancel {
    stripe::billing_portal::sessions::create::flow_data::SubscriptionCancel::new("ab")
        .retention(
            super::billing_portal_sessions::billing_portal__sessions__create__flow_data__subscription_cancel__Retention(
                turn.inside(),
            ),
        )
}

pub(super) fn billing_portal__sessions__create__flow_data__subscription_cancel__Retention(
    turn: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::subscription_cancel::Retention {
    stripe::billing_portal::sessions::create::flow_data::subscription_cancel::Retention::new(
        super::billing_portal_sessions::billing_portal__sessions__create__flow_data__subscription_cancel__retention__CouponOffer(
            turn.inside(),
        ),
    )
}

pub(super) fn billing_portal__sessions__create__flow_data__subscription_cancel__retention__CouponOffer(
    _: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::subscription_cancel::retention::CouponOffer {
    stripe::billing_portal::sessions::create::flow_data::subscription_cancel::retention::CouponOffer::new(
        "ab",
    )
}

pub(super) fn billing_portal__sessions__create__flow_data__SubscriptionUpdate(
    _: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::SubscriptionUpdate {
    stripe::billing_portal::sessions::create::flow_data::SubscriptionUpdate::new("ab")
}

pub(super) fn billing_portal__sessions__create__flow_data__SubscriptionUpdateConfirm(
    turn: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::SubscriptionUpdateConfirm {
    stripe::billing_portal::sessions::create::flow_data::SubscriptionUpdateConfirm::new(
            [
                super::billing_portal_sessions::billing_portal__sessions__create__flow_data__subscription_update_confirm__Item(
                    turn.inside(),
                ),
            ],
            "ab",
        )
        .discounts([super::shared::checkout__sessions__create__Discount(turn.inside())])
}

pub(super) fn billing_portal__sessions__create__flow_data__subscription_update_confirm__Item(
    _: Turn,
) -> stripe::billing_portal::sessions::create::flow_data::subscription_update_confirm::Item {
    stripe::billing_portal::sessions::create::flow_data::subscription_update_confirm::Item::new(
            "ab",
        )
        .price("ab")
        .quantity(1)
}

fn post_billing_portal_sessions_required(client: &Client) -> Exchange {
    receive(stripe::billing_portal::sessions::create().send(client))
}
fn post_billing_portal_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::billing_portal::sessions::create()
        .expand(stripe::BillingPortalSession::CONFIGURATION)
        .configuration("ab")
        .customer("ab")
        .customer_account("ab")
        .flow_data(
            super::billing_portal_sessions::billing_portal__sessions__create__FlowData(
                turn.inside(),
            ),
        )
        .locale(turn.word::<stripe::billing_portal_session::Locale>())
        .on_behalf_of("ab")
        .return_url("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostBillingPortalSessions",
        turns: Turns {
            arms: 1,
            words: 47,
            levels: 0,
        },
        required: post_billing_portal_sessions_required,
        every: post_billing_portal_sessions_every,
    },
];
