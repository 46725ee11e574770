// Written by `cargo xtask generate`. Do not edit.
//! What `billing_portal::sessions` sends.

use crate::prelude::*;

pub(super) fn flow_data_param(turn: Turn) -> stripe::FlowDataParam {
    stripe::FlowDataParam::new(turn.word::<stripe::FlowDataParamType>())
        .after_completion(
            super::billing_portal_sessions::flow_data_after_completion_param(
                turn.inside(),
            ),
        )
        .subscription_cancel(
            super::billing_portal_sessions::flow_data_subscription_cancel_param(
                turn.inside(),
            ),
        )
        .subscription_update(
            super::billing_portal_sessions::flow_data_subscription_update_param(
                turn.inside(),
            ),
        )
        .subscription_update_confirm(
            super::billing_portal_sessions::flow_data_subscription_update_confirm_param(
                turn.inside(),
            ),
        )
}

pub(super) fn flow_data_after_completion_param(
    turn: Turn,
) -> stripe::FlowDataAfterCompletionParam {
    stripe::FlowDataAfterCompletionParam::new(
            turn.word::<stripe::FlowDataAfterCompletionParamType>(),
        )
        .hosted_confirmation(
            super::billing_portal_sessions::after_completion_hosted_confirmation_param(
                turn.inside(),
            ),
        )
        .redirect(
            super::billing_portal_sessions::after_completion_redirect_param(
                turn.inside(),
            ),
        )
}

pub(super) fn after_completion_hosted_confirmation_param(
    _: Turn,
) -> stripe::AfterCompletionHostedConfirmationParam {
    stripe::AfterCompletionHostedConfirmationParam::new().custom_message("ab")
}

pub(super) fn after_completion_redirect_param(
    _: Turn,
) -> stripe::AfterCompletionRedirectParam {
    stripe::AfterCompletionRedirectParam::new("ab")
}

pub(super) fn flow_data_subscription_cancel_param(
    turn: Turn,
) -> stripe::FlowDataSubscriptionCancelParam {
    stripe::FlowDataSubscriptionCancelParam::new("ab")
        .retention(super::billing_portal_sessions::retention_param(turn.inside()))
}

pub(super) fn retention_param(turn: Turn) -> stripe::RetentionParam {
    stripe::RetentionParam::new(
        super::billing_portal_sessions::coupon_offer_param(turn.inside()),
    )
}

pub(super) fn coupon_offer_param(_: Turn) -> stripe::CouponOfferParam {
    stripe::CouponOfferParam::new("ab")
}

pub(super) fn flow_data_subscription_update_param(
    _: Turn,
) -> stripe::FlowDataSubscriptionUpdateParam {
    stripe::FlowDataSubscriptionUpdateParam::new("ab")
}

pub(super) fn flow_data_subscription_update_confirm_param(
    turn: Turn,
) -> stripe::FlowDataSubscriptionUpdateConfirmParam {
    stripe::FlowDataSubscriptionUpdateConfirmParam::new(
            [
                super::billing_portal_sessions::subscription_update_confirm_item_params(
                    turn.inside(),
                ),
            ],
            "ab",
        )
        .discounts([
            super::billing_portal_sessions::subscription_update_confirm_discount_params(
                turn.inside(),
            ),
        ])
}

pub(super) fn subscription_update_confirm_discount_params(
    _: Turn,
) -> stripe::SubscriptionUpdateConfirmDiscountParams {
    stripe::SubscriptionUpdateConfirmDiscountParams::new()
        .coupon("ab")
        .promotion_code("ab")
}

pub(super) fn subscription_update_confirm_item_params(
    _: Turn,
) -> stripe::SubscriptionUpdateConfirmItemParams {
    stripe::SubscriptionUpdateConfirmItemParams::new("ab").price("ab").quantity(1)
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
        .flow_data(super::billing_portal_sessions::flow_data_param(turn.inside()))
        .locale(turn.word::<stripe::CreateBillingPortalSessionLocale>())
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
