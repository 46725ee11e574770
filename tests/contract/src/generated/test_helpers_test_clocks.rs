// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::test_clocks` sends.

use crate::prelude::*;

fn delete_test_helpers_test_clocks_test_clock_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::test_clocks::delete("test_clock_1").send(client))
}
fn delete_test_helpers_test_clocks_test_clock_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::test_clocks::delete("test_clock_1");
    receive(request.send(client))
}

fn get_test_helpers_test_clocks_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::test_clocks::list().send(client))
}
fn get_test_helpers_test_clocks_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::test_helpers::test_clocks::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_test_helpers_test_clocks_test_clock_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::test_clocks::retrieve("test_clock_1").send(client))
}
fn get_test_helpers_test_clocks_test_clock_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::test_helpers::test_clocks::retrieve("test_clock_1");
    receive(request.send(client))
}

fn post_test_helpers_test_clocks_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::test_clocks::create(1700000000).send(client))
}
fn post_test_helpers_test_clocks_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::test_helpers::test_clocks::create(1700000000)
        .customer("ab")
        .name("ab");
    receive(request.send(client))
}

fn post_test_helpers_test_clocks_test_clock_advance_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::test_clocks::advance("test_clock_1", 1700000000)
            .send(client),
    )
}
fn post_test_helpers_test_clocks_test_clock_advance_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::test_clocks::advance("test_clock_1", 1700000000);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteTestHelpersTestClocksTestClock",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_test_helpers_test_clocks_test_clock_required,
        every: delete_test_helpers_test_clocks_test_clock_every,
    },
    Operation {
        id: "GetTestHelpersTestClocks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_test_helpers_test_clocks_required,
        every: get_test_helpers_test_clocks_every,
    },
    Operation {
        id: "GetTestHelpersTestClocksTestClock",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_test_helpers_test_clocks_test_clock_required,
        every: get_test_helpers_test_clocks_test_clock_every,
    },
    Operation {
        id: "PostTestHelpersTestClocks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_test_clocks_required,
        every: post_test_helpers_test_clocks_every,
    },
    Operation {
        id: "PostTestHelpersTestClocksTestClockAdvance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_test_clocks_test_clock_advance_required,
        every: post_test_helpers_test_clocks_test_clock_advance_every,
    },
];
