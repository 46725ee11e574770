// Written by `cargo xtask generate`. Do not edit.
//! What `promotion_codes` sends.

use crate::prelude::*;

pub(super) fn promotion_codes__create__Promotion(
    _: Turn,
) -> stripe::promotion_codes::create::Promotion {
    stripe::promotion_codes::create::Promotion::new().coupon("ab")
}

pub(super) fn promotion_codes__create__Restrictions(
    turn: Turn,
) -> stripe::promotion_codes::create::Restrictions {
    stripe::promotion_codes::create::Restrictions::new()
        .currency_options([
            (
                "key",
                super::promotion_codes::promotion_codes__create__restrictions__CurrencyOption(
                    turn.inside(),
                ),
            ),
        ])
        .first_time_transaction(true)
        .minimum_amount(1)
        .minimum_amount_currency("usd")
}

pub(super) fn promotion_codes__create__restrictions__CurrencyOption(
    _: Turn,
) -> stripe::promotion_codes::create::restrictions::CurrencyOption {
    stripe::promotion_codes::create::restrictions::CurrencyOption::new()
        .minimum_amount(1)
}

pub(super) fn promotion_codes__update__Restrictions(
    turn: Turn,
) -> stripe::promotion_codes::update::Restrictions {
    stripe::promotion_codes::update::Restrictions::new()
        .currency_options([
            (
                "key",
                super::promotion_codes::promotion_codes__create__restrictions__CurrencyOption(
                    turn.inside(),
                ),
            ),
        ])
}

fn get_promotion_codes_required(client: &Client) -> Exchange {
    receive(stripe::promotion_codes::list().send(client))
}
fn get_promotion_codes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::promotion_codes::list()
        .expand(stripe::PromotionCode::CUSTOMER)
        .expand(stripe::PromotionCode::PROMOTION_COUPON)
        .active(true)
        .code("ab")
        .coupon("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_promotion_codes_promotion_code_required(client: &Client) -> Exchange {
    receive(stripe::promotion_codes::retrieve("promotion_code_1").send(client))
}
fn get_promotion_codes_promotion_code_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::promotion_codes::retrieve("promotion_code_1")
        .expand(stripe::PromotionCode::CUSTOMER)
        .expand(stripe::PromotionCode::PROMOTION_COUPON);
    receive(request.send(client))
}

fn post_promotion_codes_required(client: &Client) -> Exchange {
    receive(
        stripe::promotion_codes::create(
                stripe::promotion_codes::create::Promotion::new(),
            )
            .send(client),
    )
}
fn post_promotion_codes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::promotion_codes::create(
            super::promotion_codes::promotion_codes__create__Promotion(turn.inside()),
        )
        .expand(stripe::PromotionCode::CUSTOMER)
        .expand(stripe::PromotionCode::PROMOTION_COUPON)
        .active(true)
        .code("ab")
        .customer("ab")
        .customer_account("ab")
        .expires_at(1700000000)
        .max_redemptions(1)
        .metadata([("key", "ab")])
        .restrictions(
            super::promotion_codes::promotion_codes__create__Restrictions(turn.inside()),
        );
    receive(request.send(client))
}

fn post_promotion_codes_promotion_code_required(client: &Client) -> Exchange {
    receive(stripe::promotion_codes::update("promotion_code_1").send(client))
}
fn post_promotion_codes_promotion_code_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::promotion_codes::update("promotion_code_1")
        .expand(stripe::PromotionCode::CUSTOMER)
        .expand(stripe::PromotionCode::PROMOTION_COUPON)
        .active(true)
        .metadata([("key", "ab")])
        .restrictions(
            super::promotion_codes::promotion_codes__update__Restrictions(turn.inside()),
        );
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPromotionCodes",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_promotion_codes_required,
        every: get_promotion_codes_every,
    },
    Operation {
        id: "GetPromotionCodesPromotionCode",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_promotion_codes_promotion_code_required,
        every: get_promotion_codes_promotion_code_every,
    },
    Operation {
        id: "PostPromotionCodes",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_promotion_codes_required,
        every: post_promotion_codes_every,
    },
    Operation {
        id: "PostPromotionCodesPromotionCode",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_promotion_codes_promotion_code_required,
        every: post_promotion_codes_promotion_code_every,
    },
];
