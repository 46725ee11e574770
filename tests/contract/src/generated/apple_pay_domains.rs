// Written by `cargo xtask generate`. Do not edit.
//! What `apple_pay_domains` sends.

use crate::prelude::*;

fn delete_apple_pay_domains_domain_required(client: &Client) -> Exchange {
    receive(stripe::apple_pay_domains::delete("domain_1").send(client))
}
fn delete_apple_pay_domains_domain_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::apple_pay_domains::delete("domain_1");
    receive(request.send(client))
}

fn get_apple_pay_domains_required(client: &Client) -> Exchange {
    receive(stripe::apple_pay_domains::list().send(client))
}
fn get_apple_pay_domains_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::apple_pay_domains::list()
        .domain_name("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_apple_pay_domains_domain_required(client: &Client) -> Exchange {
    receive(stripe::apple_pay_domains::retrieve("domain_1").send(client))
}
fn get_apple_pay_domains_domain_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::apple_pay_domains::retrieve("domain_1");
    receive(request.send(client))
}

fn post_apple_pay_domains_required(client: &Client) -> Exchange {
    receive(stripe::apple_pay_domains::create("ab").send(client))
}
fn post_apple_pay_domains_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::apple_pay_domains::create("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteApplePayDomainsDomain",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_apple_pay_domains_domain_required,
        every: delete_apple_pay_domains_domain_every,
    },
    Operation {
        id: "GetApplePayDomains",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_apple_pay_domains_required,
        every: get_apple_pay_domains_every,
    },
    Operation {
        id: "GetApplePayDomainsDomain",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_apple_pay_domains_domain_required,
        every: get_apple_pay_domains_domain_every,
    },
    Operation {
        id: "PostApplePayDomains",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_apple_pay_domains_required,
        every: post_apple_pay_domains_every,
    },
];
