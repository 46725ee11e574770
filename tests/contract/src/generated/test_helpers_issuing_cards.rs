// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::cards` sends.

use crate::prelude::*;

fn post_test_helpers_issuing_cards_card_shipping_deliver_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::issuing::cards::deliver_card("card_1").send(client))
}
fn post_test_helpers_issuing_cards_card_shipping_deliver_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::cards::deliver_card("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

fn post_test_helpers_issuing_cards_card_shipping_fail_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::issuing::cards::fail_card("card_1").send(client))
}
fn post_test_helpers_issuing_cards_card_shipping_fail_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::cards::fail_card("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

fn post_test_helpers_issuing_cards_card_shipping_return_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::issuing::cards::return_card("card_1").send(client))
}
fn post_test_helpers_issuing_cards_card_shipping_return_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::cards::return_card("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

fn post_test_helpers_issuing_cards_card_shipping_ship_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::issuing::cards::ship_card("card_1").send(client))
}
fn post_test_helpers_issuing_cards_card_shipping_ship_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::cards::ship_card("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

fn post_test_helpers_issuing_cards_card_shipping_submit_required(
    client: &Client,
) -> Exchange {
    receive(stripe::test_helpers::issuing::cards::submit_card("card_1").send(client))
}
fn post_test_helpers_issuing_cards_card_shipping_submit_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::cards::submit_card("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersIssuingCardsCardShippingDeliver",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_cards_card_shipping_deliver_required,
        every: post_test_helpers_issuing_cards_card_shipping_deliver_every,
    },
    Operation {
        id: "PostTestHelpersIssuingCardsCardShippingFail",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_cards_card_shipping_fail_required,
        every: post_test_helpers_issuing_cards_card_shipping_fail_every,
    },
    Operation {
        id: "PostTestHelpersIssuingCardsCardShippingReturn",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_cards_card_shipping_return_required,
        every: post_test_helpers_issuing_cards_card_shipping_return_every,
    },
    Operation {
        id: "PostTestHelpersIssuingCardsCardShippingShip",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_cards_card_shipping_ship_required,
        every: post_test_helpers_issuing_cards_card_shipping_ship_every,
    },
    Operation {
        id: "PostTestHelpersIssuingCardsCardShippingSubmit",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_cards_card_shipping_submit_required,
        every: post_test_helpers_issuing_cards_card_shipping_submit_every,
    },
];
