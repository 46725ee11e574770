// Written by `cargo xtask generate`. Do not edit.
//! What `coupons` sends.

use crate::prelude::*;

pub(super) fn coupons__create__AppliesTo(_: Turn) -> stripe::coupons::create::AppliesTo {
    stripe::coupons::create::AppliesTo::new().products(["ab"])
}

pub(super) fn coupons__create__CurrencyOption(
    _: Turn,
) -> stripe::coupons::create::CurrencyOption {
    stripe::coupons::create::CurrencyOption::new(1)
}

fn delete_coupons_coupon_required(client: &Client) -> Exchange {
    receive(stripe::coupons::delete("coupon_1").send(client))
}
fn delete_coupons_coupon_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::coupons::delete("coupon_1");
    receive(request.send(client))
}

fn get_coupons_required(client: &Client) -> Exchange {
    receive(stripe::coupons::list().send(client))
}
fn get_coupons_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::coupons::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_coupons_coupon_required(client: &Client) -> Exchange {
    receive(stripe::coupons::retrieve("coupon_1").send(client))
}
fn get_coupons_coupon_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::coupons::retrieve("coupon_1");
    receive(request.send(client))
}

fn post_coupons_required(client: &Client) -> Exchange {
    receive(stripe::coupons::create().send(client))
}
fn post_coupons_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::coupons::create()
        .amount_off(1)
        .applies_to(super::coupons::coupons__create__AppliesTo(turn.inside()))
        .currency("usd")
        .currency_options([
            ("key", super::coupons::coupons__create__CurrencyOption(turn.inside())),
        ])
        .duration(turn.word::<stripe::coupon::Duration>())
        .duration_in_months(1)
        .id("ab")
        .max_redemptions(1)
        .metadata([("key", "ab")])
        .name("ab")
        .percent_off(1.5)
        .redeem_by(1700000000);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_coupons_coupon_required(client: &Client) -> Exchange {
    receive(stripe::coupons::update("coupon_1").send(client))
}
fn post_coupons_coupon_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::coupons::update("coupon_1")
        .currency_options([
            ("key", super::coupons::coupons__create__CurrencyOption(turn.inside())),
        ])
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteCouponsCoupon",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_coupons_coupon_required,
        every: delete_coupons_coupon_every,
    },
    Operation {
        id: "GetCoupons",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_coupons_required,
        every: get_coupons_every,
    },
    Operation {
        id: "GetCouponsCoupon",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_coupons_coupon_required,
        every: get_coupons_coupon_every,
    },
    Operation {
        id: "PostCoupons",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_coupons_required,
        every: post_coupons_every,
    },
    Operation {
        id: "PostCouponsCoupon",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_coupons_coupon_required,
        every: post_coupons_coupon_every,
    },
];
