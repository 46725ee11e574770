// Written by `cargo xtask generate`. Do not edit.
//! What `terminal::locations` sends.

use crate::prelude::*;

pub(super) fn terminal__locations__create__Address(
    _: Turn,
) -> stripe::terminal::locations::create::Address {
    stripe::terminal::locations::create::Address::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

fn delete_terminal_locations_location_required(client: &Client) -> Exchange {
    receive(stripe::terminal::locations::delete("location_1").send(client))
}
fn delete_terminal_locations_location_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::locations::delete("location_1");
    receive(request.send(client))
}

fn get_terminal_locations_required(client: &Client) -> Exchange {
    receive(stripe::terminal::locations::list().send(client))
}
fn get_terminal_locations_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::locations::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_terminal_locations_location_required(client: &Client) -> Exchange {
    receive(stripe::terminal::locations::retrieve("location_1").send(client))
}
fn get_terminal_locations_location_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::terminal::locations::retrieve("location_1");
    receive(request.send(client))
}

fn post_terminal_locations_required(client: &Client) -> Exchange {
    receive(stripe::terminal::locations::create().send(client))
}
fn post_terminal_locations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::locations::create()
        .address(
            super::terminal_locations::terminal__locations__create__Address(
                turn.inside(),
            ),
        )
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .configuration_overrides("ab")
        .display_name("ab")
        .display_name_kana("ab")
        .display_name_kanji("ab")
        .metadata([("key", "ab")])
        .phone("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_terminal_locations_location_required(client: &Client) -> Exchange {
    receive(stripe::terminal::locations::update("location_1").send(client))
}
fn post_terminal_locations_location_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::terminal::locations::update("location_1")
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .configuration_overrides("ab")
        .display_name("ab")
        .display_name_kana("ab")
        .display_name_kanji("ab")
        .metadata([("key", "ab")])
        .phone("ab");
    let request = if turn.clears() {
        request
            .clear_configuration_overrides()
            .clear_display_name()
            .clear_display_name_kana()
            .clear_display_name_kanji()
            .clear_metadata()
            .clear_phone()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteTerminalLocationsLocation",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_terminal_locations_location_required,
        every: delete_terminal_locations_location_every,
    },
    Operation {
        id: "GetTerminalLocations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_terminal_locations_required,
        every: get_terminal_locations_every,
    },
    Operation {
        id: "GetTerminalLocationsLocation",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_terminal_locations_location_required,
        every: get_terminal_locations_location_every,
    },
    Operation {
        id: "PostTerminalLocations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_terminal_locations_required,
        every: post_terminal_locations_every,
    },
    Operation {
        id: "PostTerminalLocationsLocation",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_terminal_locations_location_required,
        every: post_terminal_locations_location_every,
    },
];
