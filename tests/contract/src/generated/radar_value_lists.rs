// Written by `cargo xtask generate`. Do not edit.
//! What `radar::value_lists` sends.

use crate::prelude::*;

fn delete_radar_value_lists_value_list_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_lists::delete("value_list_1").send(client))
}
fn delete_radar_value_lists_value_list_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_lists::delete("value_list_1");
    receive(request.send(client))
}

fn get_radar_value_lists_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_lists::list().send(client))
}
fn get_radar_value_lists_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::value_lists::list()
        .expand(stripe::RadarValueList::LIST_ITEMS)
        .alias("ab")
        .contains("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_radar_value_lists_value_list_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_lists::retrieve("value_list_1").send(client))
}
fn get_radar_value_lists_value_list_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_lists::retrieve("value_list_1")
        .expand(stripe::RadarValueList::LIST_ITEMS);
    receive(request.send(client))
}

fn post_radar_value_lists_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_lists::create("ab", "ab").send(client))
}
fn post_radar_value_lists_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::radar::value_lists::create("ab", "ab")
        .expand(stripe::RadarValueList::LIST_ITEMS)
        .item_type(turn.word::<stripe::radar_value_list::ItemType>())
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_radar_value_lists_value_list_required(client: &Client) -> Exchange {
    receive(stripe::radar::value_lists::update("value_list_1").send(client))
}
fn post_radar_value_lists_value_list_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::radar::value_lists::update("value_list_1")
        .expand(stripe::RadarValueList::LIST_ITEMS)
        .alias("ab")
        .metadata([("key", "ab")])
        .name("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteRadarValueListsValueList",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_radar_value_lists_value_list_required,
        every: delete_radar_value_lists_value_list_every,
    },
    Operation {
        id: "GetRadarValueLists",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_radar_value_lists_required,
        every: get_radar_value_lists_every,
    },
    Operation {
        id: "GetRadarValueListsValueList",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_radar_value_lists_value_list_required,
        every: get_radar_value_lists_value_list_every,
    },
    Operation {
        id: "PostRadarValueLists",
        turns: Turns {
            arms: 1,
            words: 12,
            levels: 0,
        },
        required: post_radar_value_lists_required,
        every: post_radar_value_lists_every,
    },
    Operation {
        id: "PostRadarValueListsValueList",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_radar_value_lists_value_list_required,
        every: post_radar_value_lists_value_list_every,
    },
];
