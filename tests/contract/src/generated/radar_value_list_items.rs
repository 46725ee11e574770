// Written by `cargo xtask generate`. Do not edit.
//! What `radar::value_list_items` sends.

use crate::prelude::*;

fn delete_radar_value_list_items_item_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_list_items::delete("item_1").send(client))
}
fn delete_radar_value_list_items_item_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_list_items::delete("item_1");
    receive(request.send(client))
}

fn get_radar_value_list_items_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_list_items::list("ab").send(client))
}
fn get_radar_value_list_items_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::value_list_items::list("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .value("ab");
    receive(request.send(client))
}

fn get_radar_value_list_items_item_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_list_items::retrieve("item_1").send(client))
}
fn get_radar_value_list_items_item_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_list_items::retrieve("item_1");
    receive(request.send(client))
}

fn post_radar_value_list_items_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_list_items::create("ab", "ab").send(client))
}
fn post_radar_value_list_items_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_list_items::create("ab", "ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteRadarValueListItemsItem",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_radar_value_list_items_item_required,
        every: delete_radar_value_list_items_item_every,
    },
    Operation {
        id: "GetRadarValueListItems",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_radar_value_list_items_required,
        every: get_radar_value_list_items_every,
    },
    Operation {
        id: "GetRadarValueListItemsItem",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_radar_value_list_items_item_required,
        every: get_radar_value_list_items_item_every,
    },
    Operation {
        id: "PostRadarValueListItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_radar_value_list_items_required,
        every: post_radar_value_list_items_every,
    },
];
