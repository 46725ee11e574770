// Written by `cargo xtask generate`. Do not edit.
//! What `files` sends.

use crate::prelude::*;

pub(super) fn files__create__FileLinkData(
    turn: Turn,
) -> stripe::files::create::FileLinkData {
    let value = stripe::files::create::FileLinkData::new(true)
        .expires_at(1700000000)
        .metadata([("key", "ab")]);
    if turn.clears() { value.clear_metadata() } else { value }
}

fn get_files_required(client: &Client) -> Exchange {
    receive(stripe::files::list().send(client))
}
fn get_files_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::files::list()
        .expand(stripe::File::LINKS)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .purpose(turn.word::<stripe::file::Purpose>())
        .starting_after("ab");
    receive(request.send(client))
}

fn get_files_file_required(client: &Client) -> Exchange {
    receive(stripe::files::retrieve("file_1").send(client))
}
fn get_files_file_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::files::retrieve("file_1").expand(stripe::File::LINKS);
    receive(request.send(client))
}

fn post_files_required(client: &Client) -> Exchange {
    receive(
        stripe::files::create(
                stripe::Upload::bytes("ab.txt", "ab"),
                stripe::files::create::Purpose::AccountRequirement,
            )
            .send(client),
    )
}
fn post_files_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::files::create(
            stripe::Upload::bytes("ab.txt", "ab"),
            turn.word::<stripe::files::create::Purpose>(),
        )
        .expand(stripe::File::LINKS)
        .file_link_data(super::files::files__create__FileLinkData(turn.inside()));
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetFiles",
        turns: Turns {
            arms: 2,
            words: 21,
            levels: 0,
        },
        required: get_files_required,
        every: get_files_every,
    },
    Operation {
        id: "GetFilesFile",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_files_file_required,
        every: get_files_file_every,
    },
    Operation {
        id: "PostFiles",
        turns: Turns {
            arms: 1,
            words: 15,
            levels: 2,
        },
        required: post_files_required,
        every: post_files_every,
    },
];
