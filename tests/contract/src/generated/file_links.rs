// Written by `cargo xtask generate`. Do not edit.
//! What `file_links` sends.

use crate::prelude::*;

fn get_file_links_required(client: &Client) -> Exchange {
    receive(stripe::file_links::list().send(client))
}
fn get_file_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::file_links::list()
        .expand(stripe::FileLink::FILE)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .expired(true)
        .file("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_file_links_link_required(client: &Client) -> Exchange {
    receive(stripe::file_links::retrieve("link_1").send(client))
}
fn get_file_links_link_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::file_links::retrieve("link_1").expand(stripe::FileLink::FILE);
    receive(request.send(client))
}

fn post_file_links_required(client: &Client) -> Exchange {
    receive(stripe::file_links::create("ab").send(client))
}
fn post_file_links_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::file_links::create("ab")
        .expand(stripe::FileLink::FILE)
        .expires_at(1700000000)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_file_links_link_required(client: &Client) -> Exchange {
    receive(stripe::file_links::update("link_1").send(client))
}
fn post_file_links_link_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::file_links::update("link_1")
        .expand(stripe::FileLink::FILE)
        .expires_at(super::shared::file_links__update__ExpiresAt(turn))
        .metadata([("key", "ab")]);
    let request = if turn.clears() {
        request.clear_expires_at().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetFileLinks",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_file_links_required,
        every: get_file_links_every,
    },
    Operation {
        id: "GetFileLinksLink",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_file_links_link_required,
        every: get_file_links_link_every,
    },
    Operation {
        id: "PostFileLinks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_file_links_required,
        every: post_file_links_every,
    },
    Operation {
        id: "PostFileLinksLink",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 1,
        },
        required: post_file_links_link_required,
        every: post_file_links_link_every,
    },
];
