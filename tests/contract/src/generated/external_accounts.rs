// Written by `cargo xtask generate`. Do not edit.
//! What `external_accounts` sends.

use crate::prelude::*;

fn post_external_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::external_accounts::update("id_1").send(client))
}
fn post_external_accounts_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::external_accounts::update("id_1")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .default_for_currency(true)
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() {
        request.clear_account_holder_type().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostExternalAccountsId",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 1,
        },
        required: post_external_accounts_id_required,
        every: post_external_accounts_id_every,
    },
];
