// Written by `cargo xtask generate`. Do not edit.
//! What `tax_ids` sends.

use crate::prelude::*;

pub(super) fn tax_ids__create__Owner(turn: Turn) -> stripe::tax_ids::create::Owner {
    stripe::tax_ids::create::Owner::new(turn.word::<stripe::tax_id::owner::Type>())
        .account("ab")
        .customer("ab")
        .customer_account("ab")
}

fn delete_tax_ids_id_required(client: &Client) -> Exchange {
    receive(stripe::tax_ids::delete("id_1").send(client))
}
fn delete_tax_ids_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax_ids::delete("id_1");
    receive(request.send(client))
}

fn get_tax_ids_required(client: &Client) -> Exchange {
    receive(stripe::tax_ids::list().send(client))
}
fn get_tax_ids_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax_ids::list()
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER)
        .ending_before("ab")
        .limit(1)
        .owner(super::tax_ids::tax_ids__create__Owner(turn.inside()))
        .starting_after("ab");
    receive(request.send(client))
}

fn get_tax_ids_id_required(client: &Client) -> Exchange {
    receive(stripe::tax_ids::retrieve("id_1").send(client))
}
fn get_tax_ids_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax_ids::retrieve("id_1")
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER);
    receive(request.send(client))
}

fn post_tax_ids_required(client: &Client) -> Exchange {
    receive(
        stripe::tax_ids::create(stripe::tax_ids::create::Type::AdNrt, "s3cret")
            .send(client),
    )
}
fn post_tax_ids_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax_ids::create(
            turn.word::<stripe::tax_ids::create::Type>(),
            "s3cret",
        )
        .expand(stripe::TaxId::CUSTOMER)
        .expand(stripe::TaxId::OWNER_ACCOUNT)
        .expand(stripe::TaxId::OWNER_APPLICATION)
        .expand(stripe::TaxId::OWNER_CUSTOMER)
        .owner(super::tax_ids::tax_ids__create__Owner(turn.inside()));
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteTaxIdsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_tax_ids_id_required,
        every: delete_tax_ids_id_every,
    },
    Operation {
        id: "GetTaxIds",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_tax_ids_required,
        every: get_tax_ids_every,
    },
    Operation {
        id: "GetTaxIdsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_ids_id_required,
        every: get_tax_ids_id_every,
    },
    Operation {
        id: "PostTaxIds",
        turns: Turns {
            arms: 1,
            words: 116,
            levels: 0,
        },
        required: post_tax_ids_required,
        every: post_tax_ids_every,
    },
];
