// Written by `cargo xtask generate`. Do not edit.
//! What `plans` sends.

use crate::prelude::*;

pub(super) fn plans__create__Product(_: Turn) -> stripe::plans::create::Product {
    stripe::plans::create::Product::new("ab")
        .active(true)
        .id("ab")
        .metadata([("key", "ab")])
        .statement_descriptor("ab")
        .tax_code("ab")
        .unit_label("ab")
}

pub(super) fn plans__CreateProductOrToken(
    turn: Turn,
) -> stripe::plans::CreateProductOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::plans::CreateProductOrToken::Product(
                super::plans::plans__create__Product(turn.inside()),
            )
        }
        _ => stripe::plans::CreateProductOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn plans__create__TransformUsage(
    turn: Turn,
) -> stripe::plans::create::TransformUsage {
    stripe::plans::create::TransformUsage::new(
        1,
        turn.word::<stripe::plan::transform_usage::Round>(),
    )
}

fn delete_plans_plan_required(client: &Client) -> Exchange {
    receive(stripe::plans::delete("plan_1").send(client))
}
fn delete_plans_plan_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::plans::delete("plan_1");
    receive(request.send(client))
}

fn get_plans_required(client: &Client) -> Exchange {
    receive(stripe::plans::list().send(client))
}
fn get_plans_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::plans::list()
        .expand(stripe::Plan::PRODUCT)
        .active(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .product("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_plans_plan_required(client: &Client) -> Exchange {
    receive(stripe::plans::retrieve("plan_1").send(client))
}
fn get_plans_plan_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::plans::retrieve("plan_1").expand(stripe::Plan::PRODUCT);
    receive(request.send(client))
}

fn post_plans_required(client: &Client) -> Exchange {
    receive(stripe::plans::create("usd", stripe::plan::Interval::Day).send(client))
}
fn post_plans_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::plans::create("usd", turn.word::<stripe::plan::Interval>())
        .expand(stripe::Plan::PRODUCT)
        .active(true)
        .amount(1)
        .amount_decimal(1)
        .billing_scheme(turn.word::<stripe::plan::BillingScheme>())
        .id("ab")
        .interval_count(1)
        .metadata([("key", "ab")])
        .meter("ab")
        .nickname("ab")
        .product(super::plans::plans__CreateProductOrToken(turn))
        .tiers([super::shared::plans__create__Tier(turn.inside())])
        .tiers_mode(turn.word::<stripe::plan::TiersMode>())
        .transform_usage(super::plans::plans__create__TransformUsage(turn.inside()))
        .trial_period_days(1)
        .usage_type(turn.word::<stripe::plan::UsageType>());
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_plans_plan_required(client: &Client) -> Exchange {
    receive(stripe::plans::update("plan_1").send(client))
}
fn post_plans_plan_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::plans::update("plan_1")
        .expand(stripe::Plan::PRODUCT)
        .active(true)
        .metadata([("key", "ab")])
        .nickname("ab")
        .product("ab")
        .trial_period_days(1);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeletePlansPlan",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_plans_plan_required,
        every: delete_plans_plan_every,
    },
    Operation {
        id: "GetPlans",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_plans_required,
        every: get_plans_every,
    },
    Operation {
        id: "GetPlansPlan",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_plans_plan_required,
        every: get_plans_plan_every,
    },
    Operation {
        id: "PostPlans",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 1,
        },
        required: post_plans_required,
        every: post_plans_every,
    },
    Operation {
        id: "PostPlansPlan",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_plans_plan_required,
        every: post_plans_plan_every,
    },
];
