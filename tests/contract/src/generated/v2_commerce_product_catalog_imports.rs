// Written by `cargo xtask generate`. Do not edit.
//! What `v2::commerce::product_catalog::imports` sends.

use crate::prelude::*;

fn get_v2_commerce_product_catalog_imports_required(client: &Client) -> Exchange {
    receive(stripe::v2::commerce::product_catalog::imports::list().send(client))
}
fn get_v2_commerce_product_catalog_imports_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::commerce::product_catalog::imports::list()
        .created(Timestamp::from(1700000000))
        .created_gt(Timestamp::from(1700000000))
        .created_gte(Timestamp::from(1700000000))
        .created_lt(Timestamp::from(1700000000))
        .created_lte(Timestamp::from(1700000000))
        .feed_type(turn.word::<stripe::v2_commerce_product_catalog_import::FeedType>())
        .limit(1)
        .page("ab")
        .status(turn.word::<stripe::v2_commerce_product_catalog_import::Status>());
    receive(request.send(client))
}

fn get_v2_commerce_product_catalog_imports_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::commerce::product_catalog::imports::retrieve("id_1").send(client),
    )
}
fn get_v2_commerce_product_catalog_imports_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::commerce::product_catalog::imports::retrieve("id_1");
    receive(request.send(client))
}

fn post_v2_commerce_product_catalog_imports_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::commerce::product_catalog::imports::create(
                stripe::v2_commerce_product_catalog_import::FeedType::Inventory,
                [("key", "ab")],
                stripe::v2::commerce::product_catalog::imports::create::Mode::Replace,
            )
            .send(client),
    )
}
fn post_v2_commerce_product_catalog_imports_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::commerce::product_catalog::imports::create(
        turn.word::<stripe::v2_commerce_product_catalog_import::FeedType>(),
        [("key", "ab")],
        turn.word::<stripe::v2::commerce::product_catalog::imports::create::Mode>(),
    );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetV2CommerceProductCatalogImports",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: get_v2_commerce_product_catalog_imports_required,
        every: get_v2_commerce_product_catalog_imports_every,
    },
    Operation {
        id: "GetV2CommerceProductCatalogImportsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_commerce_product_catalog_imports_id_required,
        every: get_v2_commerce_product_catalog_imports_id_every,
    },
    Operation {
        id: "PostV2CommerceProductCatalogImports",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_v2_commerce_product_catalog_imports_required,
        every: post_v2_commerce_product_catalog_imports_every,
    },
];
