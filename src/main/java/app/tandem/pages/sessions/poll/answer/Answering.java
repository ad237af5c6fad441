package app.tandem.pages.sessions.poll.answer;

import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.Question;
import java.util.List;
import javafx.scene.layout.VBox;

/// The part of a ballot that is chosen or counted: one of four for each form of poll.
public abstract sealed class Answering extends VBox
        permits AgreeAnswer, ScoreAnswer, DotsAnswer, RankAnswer {

    Answering() {
        getStyleClass().add("answering");
    }

    /// @param changed told whenever the figures are others
    public static Answering of(Question question, Runnable changed) {
        return switch (question.form()) {
            case AGREE -> new AgreeAnswer(changed);
            case SCORE -> new ScoreAnswer(question, changed);
            case DOTS -> new DotsAnswer(question, changed);
            case RANK -> new RankAnswer(question, changed);
        };
    }

    /// How it is answered, by keys too.
    public static String hint(Question question) {
        return switch (question.form()) {
            case AGREE -> Words.of("poll.hint.agree");
            case SCORE -> Words.with("poll.hint.score", Poll.HIGHEST_SCORE);
            case DOTS -> Words.with("poll.hint.dots", question.dots());
            case RANK -> Words.of("poll.hint.rank");
        };
    }

    /// The answer as a ballot keeps it; not whole while something is missing.
    public abstract List<Integer> figures();

    /// Where the focus begins.
    public abstract void entered();
}
