// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_domains` sends.

use crate::prelude::*;

fn get_payment_method_domains_required(client: &Client) -> Exchange {
    receive(stripe::payment_method_domains::list().send(client))
}
fn get_payment_method_domains_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_method_domains::list()
        .domain_name("ab")
        .enabled(true)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_method_domains_payment_method_domain_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_method_domains::retrieve("payment_method_domain_1").send(client),
    )
}
fn get_payment_method_domains_payment_method_domain_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_method_domains::retrieve("payment_method_domain_1");
    receive(request.send(client))
}

fn post_payment_method_domains_required(client: &Client) -> Exchange {
    receive(stripe::payment_method_domains::create("ab").send(client))
}
fn post_payment_method_domains_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_method_domains::create("ab").enabled(true);
    receive(request.send(client))
}

fn post_payment_method_domains_payment_method_domain_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_method_domains::update("payment_method_domain_1").send(client),
    )
}
fn post_payment_method_domains_payment_method_domain_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_method_domains::update("payment_method_domain_1")
        .enabled(true);
    receive(request.send(client))
}

fn post_payment_method_domains_payment_method_domain_validate_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_method_domains::validate("payment_method_domain_1").send(client),
    )
}
fn post_payment_method_domains_payment_method_domain_validate_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_method_domains::validate("payment_method_domain_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentMethodDomains",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_method_domains_required,
        every: get_payment_method_domains_every,
    },
    Operation {
        id: "GetPaymentMethodDomainsPaymentMethodDomain",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_method_domains_payment_method_domain_required,
        every: get_payment_method_domains_payment_method_domain_every,
    },
    Operation {
        id: "PostPaymentMethodDomains",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_method_domains_required,
        every: post_payment_method_domains_every,
    },
    Operation {
        id: "PostPaymentMethodDomainsPaymentMethodDomain",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_method_domains_payment_method_domain_required,
        every: post_payment_method_domains_payment_method_domain_every,
    },
    Operation {
        id: "PostPaymentMethodDomainsPaymentMethodDomainValidate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_method_domains_payment_method_domain_validate_required,
        every: post_payment_method_domains_payment_method_domain_validate_every,
    },
];
