// Written by `cargo xtask generate`. Do not edit.
//! What `products` sends.

use crate::prelude::*;

pub(super) fn products__create__DefaultPriceData(
    turn: Turn,
) -> stripe::products::create::DefaultPriceData {
    stripe::products::create::DefaultPriceData::new("usd")
        .currency_options([
            ("key", super::shared::prices__create__CurrencyOption(turn.inside())),
        ])
        .custom_unit_amount(
            super::shared::prices__create__CustomUnitAmount(turn.inside()),
        )
        .metadata([("key", "ab")])
        .recurring(
            super::shared::products__create__default_price_data__Recurring(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::price::TaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn products__create__MarketingFeature(
    _: Turn,
) -> stripe::products::create::MarketingFeature {
    stripe::products::create::MarketingFeature::new("ab")
}

pub(super) fn products__create__PackageDimensions(
    _: Turn,
) -> stripe::products::create::PackageDimensions {
    stripe::products::create::PackageDimensions::new(1.5, 1.5, 1.5, 1.5)
}

fn delete_products_id_required(client: &Client) -> Exchange {
    receive(stripe::products::delete("id_1").send(client))
}
fn delete_products_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::delete("id_1");
    receive(request.send(client))
}

fn delete_products_product_features_id_required(client: &Client) -> Exchange {
    receive(stripe::products::features::delete("product_1", "id_1").send(client))
}
fn delete_products_product_features_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::features::delete("product_1", "id_1");
    receive(request.send(client))
}

fn get_products_required(client: &Client) -> Exchange {
    receive(stripe::products::list().send(client))
}
fn get_products_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::products::list()
        .expand(stripe::Product::DEFAULT_PRICE)
        .expand(stripe::Product::TAX_CODE)
        .active(true)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .ids(["ab"])
        .limit(1)
        .shippable(true)
        .starting_after("ab")
        .url("ab");
    receive(request.send(client))
}

fn get_products_id_required(client: &Client) -> Exchange {
    receive(stripe::products::retrieve("id_1").send(client))
}
fn get_products_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::retrieve("id_1")
        .expand(stripe::Product::DEFAULT_PRICE)
        .expand(stripe::Product::TAX_CODE);
    receive(request.send(client))
}

fn get_products_product_features_required(client: &Client) -> Exchange {
    receive(stripe::products::features::list("product_1").send(client))
}
fn get_products_product_features_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::features::list("product_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_products_product_features_id_required(client: &Client) -> Exchange {
    receive(stripe::products::features::retrieve("product_1", "id_1").send(client))
}
fn get_products_product_features_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::features::retrieve("product_1", "id_1");
    receive(request.send(client))
}

fn get_products_search_required(client: &Client) -> Exchange {
    receive(stripe::products::search("ab").send(client))
}
fn get_products_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::search("ab")
        .expand(stripe::Product::DEFAULT_PRICE)
        .expand(stripe::Product::TAX_CODE)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_products_required(client: &Client) -> Exchange {
    receive(stripe::products::create("ab").send(client))
}
fn post_products_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::products::create("ab")
        .expand(stripe::Product::DEFAULT_PRICE)
        .expand(stripe::Product::TAX_CODE)
        .active(true)
        .default_price_data(
            super::products::products__create__DefaultPriceData(turn.inside()),
        )
        .description("ab")
        .id("ab")
        .images(["ab"])
        .marketing_features([
            super::products::products__create__MarketingFeature(turn.inside()),
        ])
        .metadata([("key", "ab")])
        .package_dimensions(
            super::products::products__create__PackageDimensions(turn.inside()),
        )
        .shippable(true)
        .statement_descriptor("ab")
        .tax_code("ab")
        .unit_label("ab")
        .url("ab");
    receive(request.send(client))
}

fn post_products_id_required(client: &Client) -> Exchange {
    receive(stripe::products::update("id_1").send(client))
}
fn post_products_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::products::update("id_1")
        .expand(stripe::Product::DEFAULT_PRICE)
        .expand(stripe::Product::TAX_CODE)
        .active(true)
        .default_price("ab")
        .description("ab")
        .images(["ab"])
        .marketing_features([
            super::products::products__create__MarketingFeature(turn.inside()),
        ])
        .metadata([("key", "ab")])
        .name("ab")
        .package_dimensions(
            super::products::products__create__PackageDimensions(turn.inside()),
        )
        .shippable(true)
        .statement_descriptor("ab")
        .tax_code("ab")
        .unit_label("ab")
        .url("ab");
    let request = if turn.clears() {
        request
            .clear_description()
            .clear_images()
            .clear_marketing_features()
            .clear_metadata()
            .clear_package_dimensions()
            .clear_tax_code()
            .clear_unit_label()
            .clear_url()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_products_product_features_required(client: &Client) -> Exchange {
    receive(stripe::products::features::create("product_1", "ab").send(client))
}
fn post_products_product_features_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::products::features::create("product_1", "ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteProductsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_products_id_required,
        every: delete_products_id_every,
    },
    Operation {
        id: "DeleteProductsProductFeaturesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_products_product_features_id_required,
        every: delete_products_product_features_id_every,
    },
    Operation {
        id: "GetProducts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_products_required,
        every: get_products_every,
    },
    Operation {
        id: "GetProductsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_products_id_required,
        every: get_products_id_every,
    },
    Operation {
        id: "GetProductsProductFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_products_product_features_required,
        every: get_products_product_features_every,
    },
    Operation {
        id: "GetProductsProductFeaturesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_products_product_features_id_required,
        every: get_products_product_features_id_every,
    },
    Operation {
        id: "GetProductsSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_products_search_required,
        every: get_products_search_every,
    },
    Operation {
        id: "PostProducts",
        turns: Turns {
            arms: 2,
            words: 4,
            levels: 0,
        },
        required: post_products_required,
        every: post_products_every,
    },
    Operation {
        id: "PostProductsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_products_id_required,
        every: post_products_id_every,
    },
    Operation {
        id: "PostProductsProductFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_products_product_features_required,
        every: post_products_product_features_every,
    },
];
