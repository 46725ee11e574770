// Written by `cargo xtask generate`. Do not edit.
//! What `reviews` sends.

use crate::prelude::*;

fn get_reviews_required(client: &Client) -> Exchange {
    receive(stripe::reviews::list().send(client))
}
fn get_reviews_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::reviews::list()
        .expand(stripe::Review::CHARGE)
        .expand(stripe::Review::PAYMENT_INTENT)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_reviews_review_required(client: &Client) -> Exchange {
    receive(stripe::reviews::retrieve("review_1").send(client))
}
fn get_reviews_review_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::reviews::retrieve("review_1")
        .expand(stripe::Review::CHARGE)
        .expand(stripe::Review::PAYMENT_INTENT);
    receive(request.send(client))
}

fn post_reviews_review_approve_required(client: &Client) -> Exchange {
    receive(stripe::reviews::approve("review_1").send(client))
}
fn post_reviews_review_approve_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::reviews::approve("review_1")
        .expand(stripe::Review::CHARGE)
        .expand(stripe::Review::PAYMENT_INTENT);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetReviews",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_reviews_required,
        every: get_reviews_every,
    },
    Operation {
        id: "GetReviewsReview",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_reviews_review_required,
        every: get_reviews_review_every,
    },
    Operation {
        id: "PostReviewsReviewApprove",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_reviews_review_approve_required,
        every: post_reviews_review_approve_every,
    },
];
