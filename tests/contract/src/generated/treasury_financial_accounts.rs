// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::financial_accounts` sends.

use crate::prelude::*;

pub(super) fn treasury__financial_accounts__create__Features(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::Features {
    stripe::treasury::financial_accounts::create::Features::new()
        .card_issuing(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__CardIssuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__DepositInsurance(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__FinancialAddresses(
                turn.inside(),
            ),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__InboundTransfers(
                turn.inside(),
            ),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__IntraStripeFlows(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__OutboundPayments(
                turn.inside(),
            ),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__OutboundTransfers(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__financial_accounts__create__features__CardIssuing(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::CardIssuing {
    stripe::treasury::financial_accounts::create::features::CardIssuing::new(true)
}

pub(super) fn treasury__financial_accounts__create__features__DepositInsurance(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::DepositInsurance {
    stripe::treasury::financial_accounts::create::features::DepositInsurance::new(true)
}

pub(super) fn treasury__financial_accounts__create__features__FinancialAddresses(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::FinancialAddresses {
    stripe::treasury::financial_accounts::create::features::FinancialAddresses::new()
        .aba(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__financial_addresses__Aba(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__financial_accounts__create__features__financial_addresses__Aba(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::financial_addresses::Aba {
    stripe::treasury::financial_accounts::create::features::financial_addresses::Aba::new(
        true,
    )
}

pub(super) fn treasury__financial_accounts__create__features__InboundTransfers(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::InboundTransfers {
    stripe::treasury::financial_accounts::create::features::InboundTransfers::new()
        .ach(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__inbound_transfers__Ach(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__financial_accounts__create__features__inbound_transfers__Ach(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::inbound_transfers::Ach {
    stripe::treasury::financial_accounts::create::features::inbound_transfers::Ach::new(
        true,
    )
}

pub(super) fn treasury__financial_accounts__create__features__IntraStripeFlows(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::IntraStripeFlows {
    stripe::treasury::financial_accounts::create::features::IntraStripeFlows::new(true)
}

pub(super) fn treasury__financial_accounts__create__features__OutboundPayments(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::OutboundPayments {
    stripe::treasury::financial_accounts::create::features::OutboundPayments::new()
        .ach(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__inbound_transfers__Ach(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__outbound_payments__UsDomesticWire(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__financial_accounts__create__features__outbound_payments__UsDomesticWire(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::outbound_payments::UsDomesticWire {
    stripe::treasury::financial_accounts::create::features::outbound_payments::UsDomesticWire::new(
        true,
    )
}

pub(super) fn treasury__financial_accounts__create__features__OutboundTransfers(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::OutboundTransfers {
    stripe::treasury::financial_accounts::create::features::OutboundTransfers::new()
        .ach(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__inbound_transfers__Ach(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__outbound_payments__UsDomesticWire(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__financial_accounts__create__PlatformRestrictions(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::PlatformRestrictions {
    stripe::treasury::financial_accounts::create::PlatformRestrictions::new()
        .inbound_flows(
            turn
                .word::<
                    stripe::treasury_financial_account::platform_restrictions::InboundFlows,
                >(),
        )
        .outbound_flows(
            turn
                .word::<
                    stripe::treasury_financial_account::platform_restrictions::OutboundFlows,
                >(),
        )
}

pub(super) fn treasury__financial_accounts__update__ForwardingSettings(
    turn: Turn,
) -> stripe::treasury::financial_accounts::update::ForwardingSettings {
    stripe::treasury::financial_accounts::update::ForwardingSettings::new(
            turn
                .word::<
                    stripe::treasury::financial_accounts::update::forwarding_settings::Type,
                >(),
        )
        .financial_account("ab")
        .payment_method("ab")
}

fn get_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::list().send(client))
}
fn get_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_financial_account::Status>());
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::retrieve("financial_account_1");
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::retrieve(
        "financial_account_1",
    );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::create(["ab"]).send(client))
}
fn post_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::create(["ab"])
        .features(
            super::treasury_financial_accounts::treasury__financial_accounts__create__Features(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::treasury__financial_accounts__create__PlatformRestrictions(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::update("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::update("financial_account_1")
        .features(
            super::treasury_financial_accounts::treasury__financial_accounts__create__Features(
                turn.inside(),
            ),
        )
        .forwarding_settings(
            super::treasury_financial_accounts::treasury__financial_accounts__update__ForwardingSettings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::treasury__financial_accounts__create__PlatformRestrictions(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_close_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::close("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_close_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::close("financial_account_1")
        .forwarding_settings(
            super::treasury_financial_accounts::treasury__financial_accounts__update__ForwardingSettings(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::update("financial_account_1")
            .send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::update(
            "financial_account_1",
        )
        .card_issuing(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__CardIssuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__DepositInsurance(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__FinancialAddresses(
                turn.inside(),
            ),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__InboundTransfers(
                turn.inside(),
            ),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__IntraStripeFlows(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__OutboundPayments(
                turn.inside(),
            ),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::treasury__financial_accounts__create__features__OutboundTransfers(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryFinancialAccounts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_treasury_financial_accounts_required,
        every: get_treasury_financial_accounts_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_required,
        every: get_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_features_required,
        every: get_treasury_financial_accounts_financial_account_features_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccounts",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_required,
        every: post_treasury_financial_accounts_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_financial_account_required,
        every: post_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountClose",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_close_required,
        every: post_treasury_financial_accounts_financial_account_close_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_features_required,
        every: post_treasury_financial_accounts_financial_account_features_every,
    },
];
